import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkedCopy } from '../linked-copy.ts';

/** What stands between a writer's text and a browser, each by itself. */
export const walls = ['rules', 'serializer', 'parser', 'judge'] as const;
export type Wall = (typeof walls)[number];

/** What is changed in which file of the project to take a wall down: text → what replaces it. */
const changes: Readonly<Record<Wall, readonly [file: string, text: string, instead: string][]>> = {
  rules: [
    [
      'src/checks/report.ts',
      '  const problems = catalogue\n',
      '  const problems = []; catalogue\n',
    ],
    ['src/schema/fields.ts', '/^[^<>]*$/u', '/^[^]*$/u'],
    ['src/schema/fields.ts', 'if (lengthOf(input) > most)', 'if (false)'],
    ['src/schema/fields.ts', '/^\\P{Cc}*$/u', '/^[^]*$/u'],
    ['src/schema/ledger.ts', '/^[^<>\\p{Cc}]*$/u', '/^[^]*$/u'],
  ],
  serializer: [
    [
      'src/markdown/serialize.ts',
      '="${escapeHtml(text)}"',
      '="${text.replaceAll("&", "&amp;").replaceAll(\'"\', "&quot;")}"',
    ],
  ],
  parser: [['src/finishing/html-page.ts', 'if (isPlain) return;', 'return;']],
  judge: [['src/finishing/policy/strange-parts.ts', '  return [\n', '  return []; [\n']],
};

/**
 * Makes a copy of the project, packages and all: Astro wants to find them below it.
 *
 * @param folder Absolute path that does not exist yet.
 */
export function copyProject(folder: string): void {
  linkedCopy('.', folder, ['dist', '.git', '.astro', 'test-results', 'node_modules']);
  linkedCopy('node_modules', join(folder, 'node_modules'), ['.astro', '.vite']);
}

/**
 * Takes some walls of a copy down and puts up the others.
 *
 * @throws {Error} when a wall is not where it was: then this file has to follow.
 */
export function takeDown(down: readonly Wall[], folder: string): void {
  const all = Object.values(changes).flat();
  const some = down.flatMap((wall) => changes[wall]);
  for (const file of new Set(all.map(([name]) => name))) {
    let text = readFileSync(file, 'utf8');
    for (const [, part, instead] of some.filter(([name]) => name === file)) {
      if (!text.includes(part)) throw new Error(`${file} no longer has ${part}`);
      text = text.replaceAll(part, () => instead);
    }
    // The copy is a link to the file of the project.
    rmSync(join(folder, file));
    writeFileSync(join(folder, file), text);
  }
}
