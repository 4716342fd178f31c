import { expect, test } from 'vitest';
import { cutSyllables, foldSyllable, syllables } from './pinyin.ts';

test.for([
  ['tixianmeidaozhang', 'ti xian mei dao zhang'],
  ['chongzhishibai', 'chong zhi shi bai'],
  ['shouxvfei', 'shou xu fei'],
  ['nvke', 'nv ke'],
  ['xian', 'xian'],
])('letters are cut into syllables, case %$', ([letters = '', cut]) => {
  expect(cutSyllables(letters)?.join(' ')).toBe(cut);
});

test.for(['txsb', 'tixianq', 'withdraw', 'v'])(
  'what is no pinyin is not cut, case %$',
  (letters) => {
    expect(cutSyllables(letters), letters).toBeUndefined();
  },
);

test.for([
  ['zheng', 'zen'],
  ['shi', 'si'],
  ['xing', 'xin'],
  ['lve', 'lue'],
  ['nv', 'nu'],
])('syllables that sound alike are folded into one, pair %$', ([a = '', b = '']) => {
  expect(foldSyllable(a)).toBe(foldSyllable(b));
});

test('there are about four hundred syllables', () => {
  expect(syllables.size).toBeGreaterThan(390);
  expect(syllables.size).toBeLessThan(420);
});
