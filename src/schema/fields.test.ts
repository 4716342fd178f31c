import { expect, test } from 'vitest';
import { line, reviewed, slug, wordsIn } from './fields.ts';

test.for([
  { name: 'a day that its year does not have', date: '2026-02-29' },
  { name: 'a month that no year has', date: '2026-13-01' },
  { name: 'a date without its zeros', date: '2026-1-9' },
  { name: 'a date with half a year', date: '26-01-09' },
  { name: 'a date that is to come', date: '2999-01-01' },
  { name: 'a date with a time', date: '2026-01-09T00:00:00Z' },
])('$name is refused', ({ date }) => {
  expect(reviewed.safeParse(date).success).toBe(false);
});

test('29 February of a leap year is a date', () => {
  expect(reviewed.safeParse('2024-02-29').success).toBe(true);
});

test.for([
  { name: 'nothing', text: '' },
  { name: 'a blank at the beginning', text: ' 甲' },
  { name: 'a blank at the end', text: '甲 ' },
  { name: 'a text of two lines', text: '甲\n乙' },
  { name: 'HTML', text: '<b>甲</b>' },
  { name: 'a text of 4', text: '甲乙丙丁' },
])('$name is no line of at most 3', ({ text }) => {
  expect(line(3).safeParse(text).success).toBe(false);
});

test.for([
  { name: 'a text with a hyphen', text: 'top-up' },
  { name: 'a text with a digit', text: 'a1' },
])('$name can be part of an address', ({ text }) => {
  expect(slug.safeParse(text).success).toBe(true);
});

test.for([
  { name: 'one with a capital', text: 'Top' },
  { name: 'one that begins with a digit', text: '1a' },
  { name: 'one with an underscore', text: 'a_b' },
  { name: 'one with two hyphens', text: 'a--b' },
  { name: 'one that begins with a hyphen', text: '-a' },
  { name: 'one that ends with a hyphen', text: 'a-' },
  { name: 'one in Chinese', text: '提现' },
])('$name cannot', ({ text }) => {
  expect(slug.safeParse(text).success).toBe(false);
});

test('a placeholder counts as five characters, whatever it is called', () => {
  const text = '打 {{cn.payment-complaints}}。';
  expect(line(8).safeParse(text).success).toBe(true);
  expect(line(7).safeParse(text).success).toBe(false);
});

test.for([
  { tag: 'zh-CN', most: 60 },
  { tag: 'en', most: 200 },
] as const)('a summary in $tag has at most $most characters', ({ tag, most }) => {
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
