import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import { testOperator } from './official.cases.ts';

const host = 'qozipay.example';
const isMatch = (text: string): boolean =>
  judge(text, testOperator, '2026-11-29').some(({ verdict }) => verdict === 'match');

test('no address whose host differs in a character is the registered one', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789аеоіɡıŀ𝐚ａé');
  fc.assert(
    fc.property(fc.nat(host.length - 1), letter, fc.boolean(), (place, other, isAdded) => {
      fc.pre(host[place] !== other);
      const changed = host.slice(0, place) + other + host.slice(isAdded ? place : place + 1);
      expect(isMatch(`https://${changed}/`)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a registered number is the same in whatever groups and digits it is written', () => {
  const digits = [...'4000001234'];
  const separator = fc.constantFrom('', ' ', '-', '－', '\u00A0', '.', '·');
  const form = fc.constantFrom('0123456789', '０１２３４５６７８９', '零一二三四五六七八九');
  const separators = fc.array(separator, { minLength: 10, maxLength: 10 });
  const prefix = fc.constantFrom('', '+86', '0086', '+86-', '0086 ', 'tel:', '(+86)');
  fc.assert(
    fc.property(separators, form, prefix, (between, numerals, before) => {
      const written = digits.map(
        (digit, place) => [...numerals][Number(digit)] + (place < 9 ? (between[place] ?? '') : ''),
      );
      expect(isMatch(before + written.join(''))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('any text is judged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(judge(text, testOperator, '2026-11-29').length > 0).toBe(text.trim() !== '');
    }),
  );
});
