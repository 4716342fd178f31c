import { expect, test } from 'vitest';
import { partsOf } from './message-parts.ts';

const parts = (...sentences: number[][]): [string, number[]][] =>
  partsOf(
    sentences.map((pages, place) => ({
      start: 10 * place,
      end: 10 * place + 9,
      answers: pages.map((page) => ({ page })),
    })),
  ).map(({ start, end, answers }) => [`${start}–${end}`, answers.map(({ page }) => page)]);

test('what follows one another with the same first page is one part', () => {
  expect(parts([1], [1, 3], [], [1], [2])).toEqual([
    ['0–39', [1]],
    ['40–49', [2]],
  ]);
});

test('each page stands in one part, the first pages in their own', () => {
  expect(parts([1, 2, 3], [2, 3, 1, 4], [1])).toEqual([
    ['0–9', [1, 3]],
    ['10–19', [2, 4]],
  ]);
});

test('there are five parts of three answers at most', () => {
  const many = Array.from({ length: 8 }, (_, place) => [0, 1, 2, 3].map((n) => 10 * place + n));
  const found = parts(...many);
  expect(found.map(([, pages]) => pages.length)).toEqual([3, 3, 3, 3, 3]);
});
