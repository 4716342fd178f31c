import { expect, test } from 'vitest';
import { WordList } from './word-list.ts';

const words = new WordList(['提现', '提现失败', '失败', '了']);

test.each([
  ['提现失败了', 0, 4],
  ['提现了', 0, 2],
  ['提现失', 0, 2],
  ['没提现', 1, 2],
  ['没提', 1, 0],
  ['', 0, 0],
])('the longest word at a place is found, case %$', (text, start, length) => {
  expect(words.longestAt(text, start), text).toBe(length);
});
