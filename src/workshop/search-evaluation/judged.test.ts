import { describe, expect, test } from 'vitest';
import { contentCollection, telephoneCollection, type Collection } from './collection.ts';
import { evaluate } from './evaluate.ts';
import { measures } from './measures.ts';
import { figuresOf, isSetAside, refusalsOf, type Figures } from './metrics.ts';

// The figures that src/search/README.md quotes, with room for content that changes.

const ours = await contentCollection();
const telephone = await telephoneCollection();

const answered = (collection: Collection): Collection => ({
  ...collection,
  queries: collection.queries.filter(({ ids }) => ids.length > 0),
});

const figuresIn = async (name: string, collection: Collection): Promise<Figures> =>
  figuresOf(await evaluate((measures[name] ?? (() => []))(answered(collection))));

describe.for([
  { name: 'of this content', collection: ours, least: 600 },
  { name: 'of the second collection', collection: telephone, least: 900 },
])('judged queries $name', ({ collection: { pages, queries }, least }) => {
  test('are many, and none is a title or an alias', () => {
    const plain = (text: string): string =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s\p{P}\p{S}]+/gu, '');
    const titles = new Set(pages.map(({ title }) => plain(title)));
    expect(queries.length).toBeGreaterThanOrEqual(least);
    expect(queries.filter(({ query }) => titles.has(plain(query)))).toEqual([]);
  });

  test('name pages that are there', () => {
    const numbers = new Set(pages.map(({ number }) => number));
    expect(queries.flatMap(({ ids }) => ids).filter((id) => !numbers.has(id))).toEqual([]);
  });
});

test('of those set aside as many find their answer as is said', async () => {
  const { queries, ...rest } = answered(ours);
  const all = await evaluate([{ ...rest, queries: queries.filter(isSetAside) }]);
  const { hit1, hit5, empty } = figuresOf(all);
  expect(hit1).toBeGreaterThanOrEqual(0.83);
  expect(hit5).toBeGreaterThanOrEqual(0.96);
  expect(empty).toBeLessThanOrEqual(0.01);
});

test.for([
  { name: 'half cut to 2 aliases', first: 0.7, amongFive: 0.87 },
  { name: 'half cut to none', first: 0.64, amongFive: 0.83 },
  { name: 'aliases, half held out', first: 0.6, amongFive: 0.87 },
])('$name: as many are found as is said', async ({ name, first, amongFive }) => {
  const { hit1, hit5 } = await figuresIn(name, ours);
  expect(hit1).toBeGreaterThanOrEqual(first);
  expect(hit5).toBeGreaterThanOrEqual(amongFive);
});

test('a right answer is shown as sure, and seldom a wrong one', async () => {
  const { sure, sureWrong } = figuresOf(await evaluate([answered(ours)]));
  expect(sure).toBeGreaterThanOrEqual(0.7);
  expect(sureWrong).toBeLessThanOrEqual(0.04);
});

test('what nothing here answers is nearly never shown a sure answer', async () => {
  const queries = ours.queries.filter(({ ids }) => ids.length === 0);
  expect(refusalsOf(await evaluate([{ ...ours, queries }])).notSure).toBeGreaterThanOrEqual(0.86);
});
