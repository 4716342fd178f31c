import type { ListedFile } from '../protocol.ts';

/** Titles of pages by number, as the list of files has them: a number says little by itself. */
let titles = new Map<string, string>();

export function rememberTitles(files: readonly ListedFile[]): void {
  titles = new Map(files.map(({ number, title }) => [String(number), title]));
}

export const titleOfPage = (number: string): string => titles.get(number.trim()) ?? '';
