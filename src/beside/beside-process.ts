import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

// Both ends of a process that does a part of a build: one task goes there, one answer comes back.
// A process of its own gives its memory back when it ends, and does not wait for a build that is
// busy.

/**
 * Starts a module of this folder in a process of its own, and gives it a task.
 *
 * @param task Plain data, maps and bytes.
 * @returns What `answerTask` answered there.
 * @throws {Error} when the process ends without an answer; it has said why on the error output.
 */
export async function askProcess<Answer>(module: string, task: object): Promise<Answer> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), {
    serialization: 'advanced',
  });
  child.send(task);
  const [answer] = (await Promise.race([once(child, 'message'), failure(child, module)])) as [
    Answer,
  ];
  return answer;
}

async function failure(child: ChildProcess, module: string): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`A part of the site was not made: ${module} ended with ${code}.`);
}

/** Does the task that this process was started for. */
export function answerTask<Task>(work: (task: Task) => Promise<object | string>): void {
  process.once('message', async (task: Task) => {
    try {
      const answer = await work(task);
      process.send?.(answer, () => process.disconnect());
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
      process.exit(1);
    }
  });
  // A build that has ended, perhaps by a mistake or a kill, waits for nothing.
  process.once('disconnect', () => process.exit());
}
