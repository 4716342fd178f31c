import { expect, test } from 'vitest';
import { dateInChinese } from './dates.ts';

test('a date is written without leading zeros and with spaces around numbers', () => {
  expect(dateInChinese('2026-01-09')).toBe('2026 年 1 月 9 日');
});
