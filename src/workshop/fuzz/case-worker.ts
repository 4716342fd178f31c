import { parentPort, workerData } from 'node:worker_threads';
import { readContentFiles, undoing, writeChanges } from './content-files.ts';
import { judge } from './judge.ts';
import { mutatedBy } from './mutated.ts';

// Judges the cases whose seeds it is sent, one after the other, in a folder of its own, named
// `content`, that it changes and puts right again.

const { content, folder } = workerData as { content: string; folder: string };
const files = readContentFiles(content);
writeChanges(folder, files);

parentPort?.on('message', async (seed: number) => {
  const { kind, changes } = mutatedBy(seed, files);
  writeChanges(folder, changes);
  const verdict = await judge(folder, seed % 25 === 0);
  writeChanges(folder, undoing(files, changes));
  parentPort?.postMessage({ seed, kind, ...verdict });
});
parentPort?.postMessage('ready');
