import { expect, test } from 'vitest';
import { parseMarkdownSource } from './markdown-source.ts';

const excess = (text: string) => parseMarkdownSource({ path: 'x.md', text }).excess;

test.for([
  ['a long paragraph', '长'.repeat(10_000)],
  ['many paragraphs', '长'.repeat(5000).concat('\n\n').repeat(30)],
  ['quotations in quotations', `${'> '.repeat(15)}深`],
  ['lists in lists', `${'- '.repeat(15)}深`],
  ['a line across the page', `甲\n\n${'- '.repeat(60)}\n\n乙`],
])('%s is parsed', ([, text = '']) => {
  expect(excess(text)).toBeUndefined();
});

test.for([
  ['a paragraph that is too long', '长长\n'.repeat(5001), 5001, '一段'],
  ['a page that is too long', '长\n\n'.repeat(70_000), 133_334, '这一页'],
  ['too many quotations', `甲\n\n${'>'.repeat(5000)}深`, 3, '套得太深'],
  ['too many lists', `甲\n\n${'- '.repeat(2000)}深`, 3, '套得太深'],
  ['a step too far to the right', `甲\n\n${' '.repeat(200)}- 深`, 3, '套得太深'],
  ['emphasis without end', '**a'.repeat(60_000), 1, '一段'],
] as const)('%s is not, and says where', ([, text, line, words]) => {
  const found = excess(text);
  expect(found?.position.line).toBe(line);
  expect(found?.found).toContain(words);
});
