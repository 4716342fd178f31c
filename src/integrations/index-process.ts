import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from '../search/build-index.ts';
import type { FullTextPage } from '../search/full-text-page.ts';
import type { SearchPage } from '../search/search-page.ts';
import { indexFullText } from './full-text-index.ts';

/** What the process is sent; the folders are absolute paths. */
export interface IndexTask {
  answers: { pages: SearchPage[]; folder: string };
  fullText: { pages: FullTextPage[]; folder: string };
}

// Runs beside the rendering of pages: is sent pages, writes both indexes, and answers with the
// number of files in the index of answers. One after the other: the build takes the other core,
// and both take much memory.

process.once('message', async ({ answers, fullText }: IndexTask) => {
  await indexFullText(fullText.pages, fullText.folder);
  const files = buildIndex(answers.pages);
  for (const [name, content] of files) {
    const path = join(answers.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(content));
  }
  process.send?.(files.size, () => process.disconnect());
});
