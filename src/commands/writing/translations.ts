import { basename, join } from 'node:path';
import { languageFolder, languageTags } from '../../schema/language-tag.ts';
import type { PageSource } from '../../source/content-source.ts';
import { parseMarkdownSource } from '../../source/markdown-source.ts';
import { readTextFile } from '../../source/text-file.ts';
import { fileOf, type Work } from './work.ts';

type Edited = Pick<Work, 'edit'>;

/** The translations of a file that are there, by their paths in the folder. */
const translationsOf = ({ edit }: Edited, file: string): string[] =>
  languageTags
    .map((tag) => `${languageFolder(tag)}/${file}`)
    .filter((path) => edit.read(path) !== undefined);

/** A page, and what somebody has made of it in other languages. */
export const inAllLanguages = (work: Edited, page: PageSource): PageSource[] => [
  page,
  ...translationsOf(work, fileOf(work, page)).map((path) => {
    const { folder } = work.edit;
    const file = readTextFile(join(folder, path), `${basename(folder)}/${path}`);
    return { ...page, ...parseMarkdownSource(file) };
  }),
];

/** Gives a file another name, and its translations with it. */
export function moveInAllLanguages(work: Edited, from: string, to: string): void {
  for (const path of translationsOf(work, from))
    work.edit.move(path, `${path.slice(0, -from.length)}${to}`);
  work.edit.move(from, to);
}

/** Removes a file and its translations. */
export function removeInAllLanguages(work: Edited, file: string): void {
  for (const path of [...translationsOf(work, file), file]) work.edit.remove(path);
}
