import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { costlyPages } from './costly-pages.ts';

/** What a page took. */
export interface Cost {
  name: string;
  /** Milliseconds of processor time to read, judge and render it: a busy machine adds nothing. */
  ms: number;
  /** Ids of the rules that refuse it. */
  rules: string[];
  /** Characters of its HTML. */
  html: number;
  /** Why there is no result: no end within the limit, or no memory; empty when there is one. */
  why: string;
}

/**
 * Reads, judges and renders costly pages in a thread of its own, which is ended where a page takes
 * too long.
 *
 * @param indices Places in the list of costly pages.
 * @param longest Milliseconds by the clock that a page may take before it is given up.
 */
export async function takePages(
  indices: readonly number[],
  longest: number,
  onCost: (cost: Cost) => void,
): Promise<void> {
  let worker: Worker | undefined;
  for (const index of indices) {
    const name = costlyPages[index]?.name ?? '';
    worker ??= await start();
    const limit = AbortSignal.timeout(longest);
    worker.postMessage(index);
    try {
      const [cost] = (await once(worker, 'message', { signal: limit })) as [Omit<Cost, 'name'>];
      onCost({ ...cost, name, why: '' });
    } catch (error) {
      const why = limit.aborted ? `no end after ${longest} ms` : String(error);
      onCost({ name, ms: longest, rules: [], html: 0, why });
      await worker.terminate();
      worker = undefined;
    }
  }
  await worker?.terminate();
}

async function start(): Promise<Worker> {
  const worker = new Worker(new URL('page-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 700 },
  });
  await once(worker, 'message');
  return worker;
}
