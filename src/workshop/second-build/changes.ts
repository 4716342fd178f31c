import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedContent } from '../../checks/checked-content.ts';
import { editionsIn } from '../../schema/edition.ts';
import { rememberingParse } from '../../source/remembering-parse.ts';
import type { Choices } from '../fuzz/choices.ts';

type Parse = ReturnType<typeof rememberingParse>;

/** Changes one text in a way that a writer might; nothing where it has no place for that. */
type Change = (text: string, choices: Choices) => string | undefined;

const changes: readonly Change[] = [
  // A word more: in a title, a summary, a step, an alias, a paragraph, a note of the questions.
  (text, choices) =>
    atSome(text, choices, /[，。]|(?<=[a-z]), (?=[a-z])/g, (sign) =>
      sign === ', ' ? ', now ' : `也${sign}`,
    ),
  // A paragraph, a point of a list, or an alias less.
  (text, choices) => atSome(text, choices, /^(?: *- (?!\[ \]|id:)|[一-鿿])[^\n{}]*\n/gm, () => ''),
  (text) => text.replace(/^related: \[(\d+), ([\d, ]+)\]/m, 'related: [$2, $1]'),
  (text, choices) =>
    text.replace(
      /^(reviewed: \d{4}-\d\d)-\d\d/m,
      `$1-${String(1 + choices.below(20)).padStart(2, '0')}`,
    ),
];

/**
 * Changes files of a content folder at random, each once, and takes back what breaks a rule.
 *
 * @param folder Absolute path.
 * @param names Which files, by their path in the folder.
 * @returns How many were changed.
 */
export async function changeContent(
  folder: string,
  names: RegExp,
  count: number,
  choices: Choices,
): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => names.test(name))
    .sort();
  const parse = rememberingParse();
  const changed = new Set<string>();
  for (let attempt = 0; attempt < 4 * count && changed.size < count; attempt += 1) {
    const name = choices.of(files);
    const text = readFileSync(join(folder, name), 'utf8');
    const now = choices.of(changes)(text, choices);
    if (changed.has(name) || now === undefined || now === text) continue;
    writeFileSync(join(folder, name), now);
    if (await isRight(folder, parse)) changed.add(name);
    else writeFileSync(join(folder, name), text);
  }
  return changed.size;
}

/** In all its languages: a page that is translated has a file for each. */
async function isRight(folder: string, parse: Parse): Promise<boolean> {
  const { report, settings } = await checkedContent(folder, { parse });
  if (report !== '') return false;
  for (const edition of editionsIn(settings))
    if ((await checkedContent(folder, { parse, edition })).report !== '') return false;
  return true;
}

function atSome(
  text: string,
  choices: Choices,
  pattern: RegExp,
  replace: (found: string) => string,
): string | undefined {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return undefined;
  const { 0: found, index } = choices.of(places);
  return text.slice(0, index) + replace(found) + text.slice(index + found.length);
}
