import { isSeq } from 'yaml';
import { field, isText, listItems } from '../../checks/frontmatter.ts';
import type { PageSource } from '../../source/content-source.ts';
import { YamlInsertions } from '../publish/yaml-insertions.ts';

/** As many wordings as a page may have, and as many as it needs. */
export const mostAliases = 10;
export const leastAliases = 3;

export const aliasesOf = (page: PageSource): string[] =>
  listItems(page, 'aliases', isText).map(({ item }) => item);

export function titleIn(page: PageSource): string {
  const title = field(page, 'title');
  return isText(title) ? title : '';
}

/** A wording as HC016 compares it. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');

/** Wordings that are not among others, each once. */
export function freshAmong(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(plain));
  return texts.filter((text) => {
    const key = plain(text);
    const isFresh = key !== '' && !known.has(key);
    known.add(key);
    return isFresh;
  });
}

/** A frontmatter with more items in one of its lists. */
export function withItems(yaml: string, name: string, added: readonly (string | number)[]): string {
  if (added.length === 0) return yaml;
  const insertions = new YamlInsertions(yaml);
  const list: unknown = insertions.root.get(name, true);
  if (isSeq(list) && list.items.length > 0) insertions.append(list, added);
  else insertions.setLines(insertions.root, name, added);
  return insertions.toString();
}

/** How many pairs of neighbouring characters of a text another one has, too. */
export function likeness(text: string, other: string): number {
  const pairs = (whole: string): string[] =>
    [...plain(whole)].slice(1).map((character, index) => `${[...plain(whole)][index]}${character}`);
  const known = new Set(pairs(other));
  return pairs(text).filter((pair) => known.has(pair)).length;
}
