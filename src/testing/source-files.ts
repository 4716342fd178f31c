import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own code, by path from its root. */
export function sourceFiles(ending: RegExp): { path: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Code without comments, but for those behind code in its line. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
