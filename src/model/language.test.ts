import { expect, test } from 'vitest';
import { fill, forLater } from './interface-text.ts';
import { languages } from './language.ts';

test('a date is written as people write it in the language', () => {
  expect(languages['zh-CN'].date('2026-01-09')).toBe('2026 年 1 月 9 日');
  expect(languages.en.date('2026-01-09')).toBe('January 9, 2026');
});

test('a placeholder is filled with its value as it is, and stays where there is none', () => {
  expect(fill('{{a}} {{b}} {{a}} {a}', { a: '$& {{b}}' })).toBe('$& {{b}} {{b}} $& {{b}} {a}');
  expect(fill('{{constructor}}', {})).toBe('{{constructor}}');
});

test('what is filled later has single braces; anything else stays', () => {
  expect(forLater('{{a}}: {{ b }} {c}')).toBe('{a}: {{ b }} {c}');
});
