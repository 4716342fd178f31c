import type { PageSource } from '../source/content-source.ts';
import { numberOf } from '../source/page-number.ts';

/** A field of a page's frontmatter, whatever its type; `undefined` when it is not there. */
export function field(page: PageSource, name: string): unknown {
  const value = page.frontmatter?.value;
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** The items of a list field that are of one type, with their places in the list. */
export function listItems<T>(
  page: PageSource,
  name: string,
  isItem: (item: unknown) => item is T,
): { item: T; index: number }[] {
  const list = field(page, name);
  return Array.isArray(list)
    ? list.flatMap((item: unknown, index) => (isItem(item) ? [{ item, index }] : []))
    : [];
}

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number';

/** Numbers in use, with the first page that uses each. */
export function pagesByNumber(pages: readonly PageSource[]): Map<number, PageSource> {
  const byNumber = new Map<number, PageSource>();
  for (const page of pages) {
    const number = numberOf(page);
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, page);
  }
  return byNumber;
}
