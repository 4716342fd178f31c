import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of the built site. */
export interface DistPage {
  /** Its address, as a browser asks for it. */
  address: string;
  document: HTMLElement;
  /** As it is in the file. */
  text: string;
}

/** Every HTML page in `dist`. */
export function distPages(): DistPage[] {
  return distFiles()
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const text = readFileSync(join('dist', path), 'utf8');
      const address = `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
      return { address, text, document: parse(text, { comment: false }) };
    });
}

/** Every file in `dist`, by path from there. */
export function distFiles(): string[] {
  return readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length).replaceAll('\\', '/'));
}
