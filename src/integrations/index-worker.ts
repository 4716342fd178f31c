import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex } from '../search/build-index.ts';
import type { SearchPage } from '../search/search-page.ts';

// Runs beside the rendering of pages: builds the index of these pages, then writes it into the
// folder that it is told, and answers with the number of files.

const files = buildIndex(workerData as SearchPage[]);

parentPort?.once('message', (folder: string) => {
  for (const [name, content] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(content));
  }
  parentPort?.postMessage(files.size);
});
