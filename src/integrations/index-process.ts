import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex } from '../search/build-index.ts';
import type { SearchPage } from '../search/search-page.ts';

// Runs beside the rendering of pages: is sent pages and a folder, writes the index of the pages
// into it, and answers with the number of files.

process.once('message', ({ pages, folder }: { pages: SearchPage[]; folder: string }) => {
  const files = buildIndex(pages);
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(content));
  }
  process.send?.(files.size, () => process.disconnect());
});
