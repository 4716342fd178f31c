import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { buildIndex } from '../search/build-index.ts';
import type { SearchPage } from '../search/search-page.ts';

// Runs beside the rendering of pages: writes the index of these pages into this folder, answers
// with the number of files, and ends. What it needed of memory is free long before the build ends.

const { pages, folder } = workerData as { pages: SearchPage[]; folder: string };

const files = buildIndex(pages);
for (const [name, content] of files) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
}
parentPort?.postMessage(files.size);
