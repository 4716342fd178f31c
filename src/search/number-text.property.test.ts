import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testProperty } from '../testing/property.ts';
import { readAscending, readNumbers, writeAscending, writeNumbers } from './number-text.ts';

const numbers = fc.array(fc.oneof(fc.nat(100), fc.nat()));

testProperty('numbers are read as they were written', [numbers], (list) => {
  expect(readNumbers(writeNumbers(list))).toEqual(list);
});

testProperty('ascending numbers are read as they were written', [numbers], (list) => {
  const ascending = list.toSorted((a, b) => a - b);
  expect(readAscending(writeAscending(ascending))).toEqual(ascending);
});

test('a small number takes one digit, and most others two', () => {
  expect(writeNumbers([0, 55])).toHaveLength(2);
  expect(writeNumbers([56, 2000])).toHaveLength(4);
});

test('JSON holds the digits as they are', () => {
  const text = writeNumbers(Array.from({ length: 3000 }, (_, number) => number));
  expect(JSON.stringify(text)).toBe(`"${text}"`);
});
