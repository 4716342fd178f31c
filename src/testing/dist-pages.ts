import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { languageFolder, languageTags } from '../schema/language-tag.ts';

/** A page of the built site. */
export interface DistPage {
  /** Its address, as a browser asks for it. */
  address: string;
  document: HTMLElement;
  /** As it is in the file. */
  text: string;
}

/**
 * Every HTML page in `dist`, in one language.
 *
 * @param language Its folder; empty for the main one. Addresses begin below it.
 */
export function distPages(language = ''): DistPage[] {
  return distFiles(language)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const text = readFileSync(join('dist', language, path), 'utf8');
      const address = `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      return { address, text, document: parse(text, { comment: false }) };
    });
}

/** Every file in `dist` of one language, by path from its folder. */
export function distFiles(language = ''): string[] {
  const root = join('dist', language);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !otherLanguage.test(path));
}

/** What lies in the folder of a language that is not the main one. */
const otherLanguage = new RegExp(`^(?:${languageTags.map(languageFolder).join('|')})/`);
