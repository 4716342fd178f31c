import { isSeq } from 'yaml';
import { field, isText, listItems } from '../../checks/frontmatter.ts';
import { wordingKey } from '../../checks/wording-key.ts';
import type { PageSource } from '../../source/content-source.ts';
import { YamlInsertions } from '../publish/yaml-insertions.ts';

export const aliasesOf = (page: PageSource): string[] =>
  listItems(page, 'aliases', isText).map(({ item }) => item);

export function titleIn(page: PageSource): string {
  const title = field(page, 'title');
  return isText(title) ? title : '';
}

/** Wordings that are not among others, each once. */
export function freshAmong(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(wordingKey));
  return texts.filter((text) => {
    const key = wordingKey(text);
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
  const pairs = (whole: string): string[] => {
    const characters = [...wordingKey(whole)];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  };
  const known = new Set(pairs(other));
  return pairs(text).filter((pair) => known.has(pair)).length;
}
