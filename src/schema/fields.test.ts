import { expect, test } from 'vitest';
import { line, reviewed, slug, wordsIn } from './fields.ts';

test.for([
  '2026-02-29',
  '2026-13-01',
  '2026-1-9',
  '26-01-09',
  '2999-01-01',
  '2026-01-09T00:00:00Z',
])('the date %s is refused', (date) => {
  expect(reviewed.safeParse(date).success).toBe(false);
});

test('29 February of a leap year is a date', () => {
  expect(reviewed.safeParse('2024-02-29').success).toBe(true);
});

test.for(['', ' 甲', '甲 ', '甲\n乙', '<b>甲</b>', '甲乙丙丁'])(
  '“%s” is no line of at most 3',
  (text) => {
    expect(line(3).safeParse(text).success).toBe(false);
  },
);

test.for(['top-up', 'a1'])('“%s” can be part of an address', (text) => {
  expect(slug.safeParse(text).success).toBe(true);
});

test.for(['Top', '1a', 'a_b', 'a--b', '-a', 'a-', '提现'])('“%s” cannot', (text) => {
  expect(slug.safeParse(text).success).toBe(false);
});

test('a placeholder counts as five characters, whatever it is called', () => {
  const text = '打 {{cn.payment-complaints}}。';
  expect(line(8).safeParse(text).success).toBe(true);
  expect(line(7).safeParse(text).success).toBe(false);
});

test.for([
  ['zh-CN', 60],
  ['en', 120],
] as const)('a summary in %s has at most %i characters', ([tag, most]) => {
  const { summary } = wordsIn(tag);
  expect(summary.safeParse('字'.repeat(most)).success).toBe(true);
  expect(summary.safeParse('字'.repeat(most + 1)).success).toBe(false);
});

test('aliases are 3 to 10', () => {
  const { aliases } = wordsIn('zh-CN');
  const accepted = [2, 3, 10, 11].map((length) => {
    return aliases.safeParse(Array.from({ length }, (_, index) => `问法 ${index}`)).success;
  });
  expect(accepted).toEqual([false, true, true, false]);
});
