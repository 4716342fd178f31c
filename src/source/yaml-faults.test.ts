import { expect, test } from 'vitest';
import { parseYaml } from './yaml-source.ts';

test('a key that stands twice in its mapping is found where it stands again', () => {
  expect(parseYaml('a: 1\nb: { a: 2 }\na: 3').errors).toMatchObject([
    { code: 'DUPLICATE_KEY', position: { line: 3, column: 1 } },
  ]);
});

test('half a character is found, a whole one is none', () => {
  expect(parseYaml('a: "\\uD83D\\uDE00"').errors).toEqual([]);
  expect(parseYaml('a:\n  - "\\uD83D"').errors).toMatchObject([
    { code: 'SURROGATE', position: { line: 2, column: 5 } },
  ]);
});

test('a text that is too long is not parsed', () => {
  expect(parseYaml('a: 1234', 2, 6).errors).toMatchObject([
    { code: 'TOO_LONG', position: { line: 2, column: 1 } },
  ]);
});
