import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Verdict } from './judge.ts';

/** How the case of a seed ended. */
export interface CaseResult extends Verdict {
  seed: number;
  kind: string;
}

/** A case takes less than a second, more on a busy machine; one that takes this long hangs. */
const longest = 120_000;

/**
 * Judges the cases of seeds in several threads. A case that takes too long, or takes its thread
 * down with it, has failed; a new thread goes on with the next.
 *
 * @param content Absolute path of the folder that is mutated.
 * @param kindOf The kind of a case that its thread could not name any more.
 * @param onResult Takes each result as it comes, in any order.
 */
export async function judgeCases(
  seeds: readonly number[],
  content: string,
  threads: number,
  kindOf: (seed: number) => string,
  onResult: (result: CaseResult) => void,
): Promise<void> {
  const waiting = [...seeds];
  const root = mkdtempSync(join(tmpdir(), 'help-fuzz-'));
  let started = 0;
  const start = (): Promise<Worker> =>
    startWorker(content, join(root, `${(started += 1)}/content`));
  const work = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      worker ??= await start();
      const result = await judgeIn(worker, seed);
      if (typeof result !== 'string') onResult(result);
      else {
        onResult({ seed, kind: kindOf(seed), end: 'failed', why: result });
        await worker.terminate();
        worker = undefined;
      }
    }
    await worker?.terminate();
  };
  try {
    await Promise.all(Array.from({ length: threads }, work));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function startWorker(content: string, folder: string): Promise<Worker> {
  const worker = new Worker(new URL('case-worker.ts', import.meta.url), {
    workerData: { content, folder },
    resourceLimits: { maxOldGenerationSizeMb: 1500 },
  });
  await once(worker, 'message');
  return worker;
}

/** @returns Words where the thread did not answer. */
async function judgeIn(worker: Worker, seed: number): Promise<CaseResult | string> {
  const limit = AbortSignal.timeout(longest);
  worker.postMessage(seed);
  try {
    const [result] = (await once(worker, 'message', { signal: limit })) as [CaseResult];
    return result;
  } catch (error) {
    return limit.aborted ? `no end after ${longest / 1000} s` : String(error);
  }
}
