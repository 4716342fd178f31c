import { expect, test } from 'vitest';
import { packed } from './packed.ts';

/** Three subjects of four words each, which come in turns. */
const texts = Array.from({ length: 60 }, (_, text) =>
  [0, 3, 6, 9].map((word) => word + (text % 3)),
);
const weights = Array.from({ length: 12 }, () => 900);

const touched = (packs: readonly number[], text: readonly number[]): number =>
  new Set(text.map((item) => packs[item])).size;

test('what is asked for together lies together, and apart from what is not', () => {
  const packs = packed({ weights, texts }, 6);
  expect(texts.filter((text) => touched(packs, text) > 1)).toEqual([]);
  expect(new Set(packs).size).toBe(3);
});

test('what is asked for most has the first pack', () => {
  const often = [...texts, ...texts.filter((_, text) => text % 3 === 2)];
  const packs = packed({ weights, texts: often }, 6);
  expect([2, 5, 8, 11].map((item) => packs[item])).toEqual([0, 0, 0, 0]);
});

test('what no text has is in some pack, too, and not all of it in one', () => {
  const packs = packed({ weights: [...weights, ...weights], texts }, 12);
  expect(packs).toHaveLength(24);
  expect(new Set(packs.slice(12)).size).toBeGreaterThan(2);
});
