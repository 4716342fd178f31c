import { once } from 'node:events';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { loadHelpCentre } from '../model/load.ts';
import { fallbackOf } from '../search/fallback.ts';
import { fullTextPages } from '../search/full-text-page.ts';
import { openSearchDescription } from '../search/open-search.ts';
import { searchPagesOf } from '../search/search-page.ts';
import { searchTexts } from '../search/search-texts.ts';
import { indexFullText } from './full-text-index.ts';

/** Writes what the search reads: our index of answers, and Pagefind's of the full text. */
export function searchIndex(): AstroIntegration {
  let worker: Worker | undefined;
  let fullText: Promise<string> | undefined;
  return {
    name: 'help:search-index',
    hooks: {
      'astro:build:start': async () => {
        const centre = await loadHelpCentre();
        const pages = searchPagesOf(centre);
        worker = new Worker(new URL('index-worker.ts', import.meta.url), { workerData: pages });
        // What it throws before anybody waits for it is not lost.
        worker.on('error', (error) => {
          throw error;
        });
        fullText = indexFullText(fullTextPages(centre));
        // It is waited for later; until then a failure must not end the process.
        fullText.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const centre = await loadHelpCentre();
        const files = await writeIndex(worker, dir);
        const folder = await fullText;
        if (folder) {
          await cp(folder, fileURLToPath(new URL('pagefind/', dir)), { recursive: true });
          await rm(folder, { recursive: true });
        }
        await write(new URL('search/fallback.json', dir), JSON.stringify(fallbackOf(centre)));
        await write(new URL('search/texts.json', dir), JSON.stringify(searchTexts));
        const { title, url } = centre.site;
        // Without an address of its own the site cannot be named to a browser.
        if (url) await write(new URL('opensearch.xml', dir), openSearchDescription(title, url));
        logger.info(`${centre.answers.length} answers in ${files} files`);
      },
    },
  };
}

/** @returns The number of files. */
async function writeIndex(worker: Worker | undefined, dir: URL): Promise<number> {
  if (!worker) return 0;
  const done = once(worker, 'message');
  worker.postMessage(fileURLToPath(new URL('search/', dir)));
  const [files] = (await done) as [number];
  return files;
}

async function write(url: URL, content: string): Promise<void> {
  const path = fileURLToPath(url);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
