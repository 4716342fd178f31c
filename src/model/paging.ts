/** So many answers stand on one page of a topic. */
export const answersPerPage = 40;

/** So many answers of each topic stand on the page of all questions. */
export const answersPerTopic = 20;

/** A part of a long list, with its place among the parts. */
export interface ListPage<Item> {
  /** Counted from 1. */
  number: number;
  /** At least 1: an empty list has one empty page. */
  count: number;
  items: Item[];
}

/** Cuts a list into pages. */
export function pagesOf<Item>(list: readonly Item[], size: number): ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: list.slice(index * size, (index + 1) * size),
  }));
}

/**
 * The numbers to link to from one page: the first, the last, and those nearby; never more than
 * seven, however many pages there are.
 *
 * @returns Numbers in their order; between two that do not follow each other some are left out.
 */
export function numbersNear(number: number, count: number): number[] {
  const near = [1, number - 2, number - 1, number, number + 1, number + 2, count];
  return [...new Set(near)].filter((at) => at >= 1 && at <= count).sort((a, b) => a - b);
}
