import { expect, test } from 'vitest';
import { partsOf } from './message-parts.ts';

type Found = Record<number, number>;

/** The parts of segments for which so much speaks; those named begin something else. */
const parts = (found: readonly Found[], begins: readonly number[] = []): string[] =>
  partsOf(
    found.map((_, place) => ({ start: place, end: place + 1, begins: begins.includes(place) })),
    found.map((votes) => new Map(Object.entries(votes).map(([page, vote]) => [+page, vote]))),
    5,
  ).map(({ from, to }) => `${from}–${to}`);

test('neighbours with the same answers are one part, others are several', () => {
  const first = { 1301: 1.5, 1303: 1 };
  const second = { 1104: 1.5, 1107: 1 };
  expect(parts([first, first, first, second, second])).toEqual(['0–3', '3–5']);
  expect(parts([first, { 1303: 1.5, 1301: 1.2 }, first])).toEqual(['0–3']);
});

test('what speaks for nothing is in no part at the ends', () => {
  expect(parts([{}, { 1301: 2 }, {}])).toEqual(['1–2']);
  expect(parts([{}, {}])).toEqual([]);
});

test('where the writer begins something else less is enough for a part', () => {
  const found = [
    { 1301: 2, 1104: 1.5 },
    { 1104: 2, 1301: 1 },
  ];
  expect(parts(found)).toEqual(['0–2']);
  expect(parts(found, [1])).toEqual(['0–1', '1–2']);
});

test('there are five parts at most', () => {
  expect(parts(Array.from({ length: 9 }, (_, place) => ({ [place]: 9 })))).toHaveLength(5);
});
