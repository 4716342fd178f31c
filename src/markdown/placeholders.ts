import type { Code, InlineCode, Root, Text } from 'mdast';
import { placeholderPattern } from '../schema/identifiers.ts';
import { visit } from './visit.ts';

/** What writers may put between double braces, and what stands there on the page. */
export type Placeholders = Readonly<Record<string, string>>;

/**
 * Replaces known placeholders in plain text; unknown ones stay as they are, for the check. Writers
 * set a placeholder apart from Chinese by blanks, as any Latin name; beside one in Chinese they go.
 */
export function fillPlaceholders(text: string, values: Placeholders): string {
  const hasHan = Object.values(values).some((value) => han.test(value));
  if (!hasHan || !text.includes('{{')) return replaced(text, values, (value) => value);
  return replaced(text, values, (value) => begin + value + end)
    .replace(blankBefore, '')
    .replace(blankBehind, '')
    .replaceAll(begin, '')
    .replaceAll(end, '');
}

const replaced = (text: string, values: Placeholders, write: (value: string) => string): string =>
  text.replace(placeholderPattern, (whole, name: string) => {
    const value = Object.hasOwn(values, name.trim()) ? values[name.trim()] : undefined;
    return value === undefined ? whole : write(value);
  });

const han = /\p{Script=Han}/u;

/** Characters that no text may hold: around what was filled in, and between the parts of a block. */
const [begin, end, border] = ['\u0001', '\u0002', '\0'];
const blankBefore = new RegExp(
  String.raw`(?<=\p{Script=Han}${end}?${border}*) (?=${border}*${begin}\p{Script=Han})`,
  'gu',
);
const blankBehind = new RegExp(
  String.raw`(?<=\p{Script=Han}${end}${border}*) (?=${border}*${begin}?\p{Script=Han})`,
  'gu',
);

/** The same for a Markdown body: bold text, links and code may begin or end beside a placeholder. */
export function remarkPlaceholders(values: Placeholders) {
  return (tree: Root): void => {
    visit(tree, ['paragraph', 'heading', 'tableCell', 'code'], (block) => {
      const parts: (Text | InlineCode | Code)[] = [];
      visit(block, ['text', 'inlineCode', 'code'], (part) => {
        if ('value' in part) parts.push(part as Text);
        return undefined;
      });
      const filled = fillPlaceholders(parts.map(({ value }) => value).join(border), values);
      filled.split(border).forEach((value, index) => Object.assign(parts[index] ?? {}, { value }));
      return undefined;
    });
  };
}
