import { expect, test } from 'vitest';
import { visibleLines, visibleText } from './visible-text.ts';

test('a message cannot steer the terminal or turn its line around', () => {
  expect(visibleText('甲\u001B[2J\u202E乙\r\n丙')).toBe('甲\\u{1B}[2J\\u{202E}乙\\u{D}\\u{A}丙');
});

test('what is long is cut', () => {
  expect(visibleText('长'.repeat(9000))).toBe(`${'长'.repeat(400)}…`);
});

test('lines stay lines where they are meant', () => {
  expect(visibleLines('甲\n乙\u0007')).toBe('甲\n乙\\u{7}');
});
