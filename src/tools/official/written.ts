import { asLatin } from '../../model/latin-likeness.ts';

/** Characters that nobody sees: of no width, soft hyphens, and those that turn the direction. */
const hidden =
  /[\u00AD\u034F\u061C\u115F\u1160\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/gu;

export const hasHidden = (text: string): boolean => text.search(hidden) >= 0;

/** What copying leaves at the ends of a text and is no part of it. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s\u200B\u200E\u200F\uFEFF]+|[\s\u200B\u200E\u200F\uFEFF]+$/g, '');

/** Letters and digits that are taken for one another at a glance. */
const glance: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', i: 'l', ı: 'l', '|': 'l' };

/** A text as a hasty reader takes it: letters without marks, nothing between them. */
const skeleton = (text: string): string =>
  [...asLatin(text.replace(hidden, '')).normalize('NFD').replace(/\p{M}/gu, '')]
    .map((letter) => glance[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');

/** How many characters must be changed, added or taken away to make one of the other. */
export function distance(from: string, to: string): number {
  let above = [...Array(to.length + 1).keys()];
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      line.push(Math.min(change, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[to.length] ?? 0;
}

/** Whether a text reads like a name, contains it, or is it but for a slip of the eye. */
export function resembles(text: string, name: string): boolean {
  const [seen, known] = [skeleton(text).slice(0, 200), skeleton(name)];
  if (known.length < 2) return false;
  if (seen === known || (known.length >= 4 && seen.includes(known))) return true;
  return distance(seen, known) <= Math.min(2, Math.floor(known.length / 3));
}
