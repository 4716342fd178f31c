import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does something while no other process does the same in a folder; the others wait.
 *
 * The lock is a file with the number of its process in it, linked into its place with that number:
 * one whose process is gone holds nobody up.
 *
 * @throws {Error} in Chinese when there is no such folder, or another process holds the lock for longer
 * than a minute.
 */
export async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!existsSync(folder)) throw new Error(`内容文件夹 ${folder} 不存在。改法：查对写的路径。`);
  const lock = join(folder, '.publish-lock');
  const mine = `${lock}-${process.pid}-${(asked += 1)}`;
  writeFileSync(mine, String(process.pid));
  try {
    const end = Date.now() + 60_000;
    while (!taken(mine, lock)) {
      if (Date.now() > end)
        throw new Error(`另一个改台账的命令一直没有完。改法：确定没有在运行的，就删掉 ${lock}。`);
      removeStale(lock);
      await wait(10 + Math.random() * 20);
    }
    try {
      return await work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** How often this process has asked. */
let asked = 0;

function taken(mine: string, lock: string): boolean {
  return does(() => linkSync(mine, lock), 'EEXIST');
}

/** Two that find the same dead process must not both remove: the second would take a new lock away. */
function removeStale(lock: string): void {
  if (isHeld(lock)) return;
  const removing = `${lock}-stale`;
  if (!does(() => mkdirSync(removing), 'EEXIST')) {
    const age = Date.now() - (statSync(removing, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) does(() => rmdirSync(removing), 'ENOENT');
    return;
  }
  if (!isHeld(lock)) rmSync(lock, { force: true });
  does(() => rmdirSync(removing), 'ENOENT');
}

function isHeld(lock: string): boolean {
  let owner = 0;
  if (!does(() => (owner = Number(readFileSync(lock, 'utf8'))), 'ENOENT')) return true;
  // `EPERM`: it is there, and belongs to somebody else.
  return owner > 0 && does(() => process.kill(owner, 0), 'ESRCH', 'EPERM');
}

/** @returns false where it fails with the one code, true with the other. */
function does(action: () => unknown, code: string, passing = ''): boolean {
  try {
    action();
    return true;
  } catch (error) {
    const failed = (error as NodeJS.ErrnoException).code;
    if (failed === code) return false;
    if (failed === passing) return true;
    throw error;
  }
}
