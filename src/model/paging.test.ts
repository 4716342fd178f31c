import { expect, test } from 'vitest';
import { numbersNear, pagesOf } from './paging.ts';

test('a list is cut into pages in its order, and nothing is lost', () => {
  const list = Array.from({ length: 95 }, (_, index) => index);
  const pages = pagesOf(list, 40);
  expect(pages.map(({ number, count, items }) => [number, count, items.length])).toEqual([
    [1, 3, 40],
    [2, 3, 40],
    [3, 3, 15],
  ]);
  expect(pages.flatMap(({ items }) => items)).toEqual(list);
});

test.for([
  [0, 1],
  [1, 1],
  [40, 1],
  [41, 2],
])('%i items take %i pages of 40', ([length = 0, count = 0]) => {
  expect(pagesOf(Array.from({ length }), 40)).toHaveLength(count);
});

test.for([
  { number: 1, count: 1, numbers: [1] },
  { number: 1, count: 2, numbers: [1, 2] },
  { number: 1, count: 50, numbers: [1, 2, 3, 50] },
  { number: 25, count: 50, numbers: [1, 23, 24, 25, 26, 27, 50] },
  { number: 50, count: 50, numbers: [1, 48, 49, 50] },
] as const)(
  'page $number of $count links to the pages beside it, the first and the last',
  ({ number, count, numbers }) => {
    expect(numbersNear(number, count)).toEqual(numbers);
  },
);
