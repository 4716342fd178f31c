import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { promisify } from 'node:util';
import type { FolderEdit } from './folder-edit.ts';

const run = promisify(execFile);

/** The files of a content folder that are not as Git has them; `undefined` where there is no Git. */
async function uncommitted(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  const options = { cwd: folder, maxBuffer: 2 ** 28 };
  const words = [
    '--no-optional-locks',
    'status',
    '--porcelain',
    '-z',
    '--no-renames',
    '-uall',
    '.',
  ];
  const prefix = ['rev-parse', '--show-prefix'];
  try {
    const [{ stdout }, below] = await Promise.all([
      run('git', words, options),
      run('git', prefix, options),
    ]);
    const start = below.stdout.trim().length;
    const lines = stdout.split('\0').filter(Boolean);
    const states = lines.map((line) => [line.slice(3 + start), line.slice(0, 2)] as const);
    // The lock that a command holds, say.
    return new Map(states.filter(([file]) => !file.startsWith('.')));
  } catch {
    return undefined;
  }
}

/** How a command is undone by Git. */
export interface Undoing {
  /** Files that a command would change and that are not committed: Git could not bring them back. */
  inTheWay: string[];
  /** The command that undoes it; empty where there is no Git. */
  command: string;
}

export async function undoingOf(edit: FolderEdit): Promise<Undoing> {
  const states = await uncommitted(edit.folder);
  if (!states) return { inTheWay: [], command: '' };
  const old = edit.changes.filter(({ before }) => before !== undefined).map(({ file }) => file);
  const fresh = edit.changes.filter(({ before }) => before === undefined).map(({ file }) => file);
  // What was never committed and only gets another name is lost in no case.
  const isKept = (file: string): boolean =>
    edit.moved.has(file) && /^(?:\?\?|A.)$/.test(states.get(file) ?? '');
  const inTheWay = old.filter((file) => states.has(file) && !isKept(file));
  const restored = old.filter((file) => !states.has(file));
  const kept = new Set([...edit.moved].filter(([from]) => isKept(from)).map(([, to]) => to));
  const made = fresh.filter((file) => !kept.has(file));
  // Where nothing else is new in the folder, it is undone as a whole.
  const isWhole = states.size === 0 && edit.changes.length > 3;
  const git = `git -C ${shellWord(relative('', edit.folder) || '.')}`;
  const shown = (files: readonly string[]): string =>
    isWhole ? '.' : files.map(shellWord).join(' ');
  const parts = [
    ...(restored.length > 0
      ? [`${git} restore --source=HEAD --staged --worktree -- ${shown(restored)}`]
      : []),
    ...(made.length > 0 ? [`${git} clean -fq -- ${shown(made)}`] : []),
  ];
  return { inTheWay, command: parts.join(' && ') };
}

const shellWord = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `"${word}"`);
