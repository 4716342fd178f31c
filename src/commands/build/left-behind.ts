import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What killed builds have left: entries of a folder that are named after a process which is gone.
 * Numbers of processes count on one machine only.
 *
 * @param begin How such a name begins, before the number of the process.
 * @param end How it ends.
 * @returns Paths, ascending.
 */
export function leftBehind(folder: string, begin: string, end: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => {
      if (!name.startsWith(begin) || !name.endsWith(end)) return false;
      const number = name.slice(begin.length, name.length - end.length);
      return /^\d+$/.test(number) && !isRunning(Number(number));
    })
    .sort()
    .map((name) => join(folder, name));
}

/** Whether another process has this number; what has our own number was left by an earlier one. */
function isRunning(number: number): boolean {
  if (number === process.pid) return false;
  try {
    return process.kill(number, 0) && !hasEnded(number);
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A process that was killed keeps its number until its parent asks for it; in containers, for long. */
function hasEnded(number: number): boolean {
  const path = `/proc/${number}/stat`;
  return existsSync(path) && /\) [ZX] /.test(readFileSync(path, 'utf8'));
}
