import { expect, test } from 'vitest';
import { line, reviewed, slug } from './fields.ts';

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
