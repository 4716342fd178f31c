import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { checkContent, formatProblems } from '../../checks/report.ts';
import { readContentSource, type ContentSource } from '../../source/content-source.ts';
import { putFiles } from '../publish/put-files.ts';
import type { FolderEdit } from './folder-edit.ts';
import { undoingOf } from './git-state.ts';
import { Refusal, type Parse } from './work.ts';

/** What a command has worked out. */
export interface Done {
  did: string;
  /** What only a person can judge, and what comes next. */
  next: string[];
}

/**
 * Writes what a command has worked out, when the folder is right with it: else nothing.
 *
 * @returns The lines that its writer reads.
 * @throws {Refusal}
 */
export async function settle(
  edit: FolderEdit,
  { did, next }: Done,
  parse: Parse,
): Promise<string[]> {
  const { changes, folder } = edit;
  if (changes.length === 0) return [did, '没有什么要改的。'];
  const { inTheWay, command } = await undoingOf(edit);
  const shown = (file: string): string => `${basename(folder)}/${file}`;
  const report = formatProblems(checkContent(await contentAfter(edit, parse)));
  const dirty = inTheWay.map((file) => `  ${shown(file)}`);
  const reasons = [
    ...(report ? ['这样改了以后，内容会有下面的问题：', report] : []),
    ...(dirty.length > 0
      ? [
          '这些文件要改，可是还有没提交的改动，改坏了 Git 找不回来：',
          ...dirty,
          '改法：先 git commit，再运行一次。',
        ]
      : []),
  ];
  if (reasons.length > 0) throw new Refusal(...reasons);
  await putFiles(
    folder,
    new Map(changes.flatMap(({ file, after }) => (after === undefined ? [] : [[file, after]]))),
  );
  for (const { file, after } of changes) if (after === undefined) await rm(join(folder, file));
  return [
    did,
    ...changes.map(({ file, before, after }) =>
      [
        before === undefined ? '  新建' : after === undefined ? '  删除' : '  改了',
        shown(file),
      ].join(' '),
    ),
    ...next,
    ...(command ? [`撤销：${command}`] : []),
  ];
}

/** The folder as it is to be, read as if it were written. */
async function contentAfter({ folder, changes }: FolderEdit, parse: Parse): Promise<ContentSource> {
  const root = mkdtempSync(join(tmpdir(), 'help-writing-'));
  try {
    const copy = join(root, basename(folder));
    const isHidden = (path: string): boolean => path !== folder && basename(path).startsWith('.');
    cpSync(folder, copy, { recursive: true, filter: (path) => !isHidden(path) });
    for (const { file, after } of changes) putText(copy, file, after);
    return await readContentSource(copy, parse);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes a file of a folder that nobody else looks at, or removes it where it has no text. */
export function putText(folder: string, file: string, text: string | undefined): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (text === undefined) rmSync(path, { force: true });
  else writeFileSync(path, text);
}
