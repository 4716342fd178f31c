import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { otherAnswer } from '../content-folder.ts';
import type { Choices } from '../histories/edits.ts';
import type { Repository } from './repository.ts';

/** Answers that others are related to: they stay. */
const kept = new Set([1301, 1302]);

export const folder = 'content/faq/withdrawal';

/** Paths of the answers. */
export function answersIn(clone: Repository): string[] {
  return readdirSync(join(clone.folder, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
}

export const numberIn = (text: string): number => Number(/^id: (\d+)$/m.exec(text)?.[1]);

/** An edit, as one of two writers makes it in a clone. */
export type Edit = (clone: Repository, pick: Choices) => void;

/** Both writers take the next number that is free where they are, and sometimes the same name. */
export const addPage: Edit = (clone, pick) => {
  const numbers = answersIn(clone).map((path) => numberIn(clone.read(path)));
  const recorded = readdirSync(join(clone.content, 'ledger')).map((name) => parseInt(name) || 0);
  const number = Math.max(...numbers, ...recorded) + 1;
  const name = pick.name('page');
  const slug = pick.chance(0.15) ? `common-${number}` : name;
  const text = otherAnswer(number)
    .replace(`第 ${number} 个问题，怎么办？`, `问题 ${name}，怎么办？`)
    .replaceAll(`${number} `, `${name} `)
    .replace('{#bank}', `{#${name}}`);
  if (!clone.has(`${folder}/${slug}.md`)) clone.write(`${folder}/${slug}.md`, text);
};

export const renamePage: Edit = (clone, pick) => {
  const path = pick.of(answersIn(clone)) ?? '';
  clone.write(`${folder}/${pick.name('renamed')}.md`, clone.read(path));
  clone.remove(path);
};

export const retirePage: Edit = (clone, pick) => {
  const free = answersIn(clone).filter((path) => !kept.has(numberIn(clone.read(path))));
  const path = pick.of(free);
  if (path) clone.remove(path);
};

const renamePlace: Edit = (clone, pick) => {
  const path = pick.of(answersIn(clone)) ?? '';
  const text = clone.read(path);
  const ids = [...text.matchAll(/\{#([^}]+)\}/g)].map(([id]) => id);
  clone.write(path, text.replace(pick.of(ids) ?? '', `{#${pick.name('place')}}`));
};

const addPlace: Edit = (clone, pick) => {
  const path = pick.of(answersIn(clone)) ?? '';
  const name = pick.name('more');
  const text = clone.read(path);
  if (text.split('- [ ]').length < 8)
    clone.write(path, `${text}- [ ] 再看一遍 ${name} {#${name}}\n`);
};

export const edits: readonly Edit[] = [
  addPage,
  addPage,
  addPage,
  renamePage,
  retirePage,
  renamePlace,
  addPlace,
];
