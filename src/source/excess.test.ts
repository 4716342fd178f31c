import { expect, test } from 'vitest';
import { parseMarkdownSource } from './markdown-source.ts';

const excess = (text: string) => parseMarkdownSource({ path: 'x.md', text }).excess;

const readable = [
  ['a long paragraph', '长'.repeat(10_000)],
  ['many paragraphs', '长'.repeat(5000).concat('\n\n').repeat(30)],
  ['quotations in quotations', `${'> '.repeat(15)}深`],
  ['lists in lists', `${'- '.repeat(15)}深`],
  [
    'a table of ten columns',
    `${'|甲'.repeat(10)}|\n${'|-'.repeat(10)}|\n${`${'|乙'.repeat(10)}|\n`.repeat(50)}`,
  ],
  ['lists three levels deep', '- 甲\n  - 乙\n    - 丙\n'.repeat(300)],
  [
    'a table of all currencies',
    `| 币 | 费 |\n| - | - |\n${'| **甲** | [乙](/a/1/) |\n'.repeat(150)}`,
  ],
  ['a page of ten thousand words with links', '见[甲](/a/1302/)，**乙**。\n\n'.repeat(700)],
  ['a table with all columns that are read', `|${'甲|'.repeat(20)}\n|${'-|'.repeat(20)}\n`],
  ['a long paragraph of English with a link', `[甲](/a/1302/)${' word'.repeat(490)}`],
  ['a list of a thousand items', '- 甲\n\n'.repeat(1000)],
  ['a line across the page', `甲\n\n${'- '.repeat(60)}\n\n乙`],
] as const;

test.for(readable.map(([name, text]) => ({ name, text })))('$name is parsed', ({ text }) => {
  expect(excess(text)).toBeUndefined();
});

const excessive = [
  ['a paragraph that is too long', '长长\n'.repeat(5001), 5001, '一段'],
  ['a page that is too long', '长\n\n'.repeat(70_000), 133_334, '这一页'],
  ['too many quotations', `甲\n\n${'>'.repeat(5000)}深`, 3, '套得太深'],
  ['too many lists', `甲\n\n${'- '.repeat(2000)}深`, 3, '套得太深'],
  ['a step too far to the right', `甲\n\n${' '.repeat(200)}- 深`, 3, '套得太深'],
  ['emphasis without end', '**a'.repeat(60_000), 1, '一段'],
  ['a paragraph of signs', `甲\n\n${'*_'.repeat(501)}`, 3, '这样的符号超过了 1000 个'],
  ['a blank that ends no paragraph', `${'*_\n'.repeat(500)}\u3000\n*`, 502, '超过了 1000 个'],
  ['a page of signs', '[[甲]]\n\n'.repeat(1251), 2501, '这一页里'],
  ['lists in lists again and again', `${'- '.repeat(20)}甲\n\n`.repeat(151), 301, '列表和引用'],
  ['words by a link', `甲\n\n[${' a'.repeat(2001)}](/a/1302/)`, 3, '有链接的一段里'],
  ['too many lines', `甲\n${'\n'.repeat(6000)}`, 6001, '超过了 6000 行'],
  ['lines that all begin far to the right', `${' '.repeat(150)}甲\n\n`.repeat(134), 267, '空格'],
  ['the lines of a table', '|甲\n'.repeat(3001), 3001, '这张表的 |'],
  ['tables without end', `${'|甲'.repeat(2000)}\n\n`.repeat(6), 11, '这一页的 |'],
  ['a line of 10,000 marks', `甲\n\n${'- '.repeat(4000)}`, 3, '套得太深'],
  ['a table of 21 columns', `甲\n\n|${'甲|'.repeat(21)}\n|${'-|'.repeat(21)}\n`, 3, '21 列'],
  ['rows that leave out all', `甲|乙\n-|-\n${'丙\n'.repeat(2499)}\n`.repeat(2), 2503, '格'],
  ['signs without end', '*_'.repeat(600), 1, '这样的符号超过了 1000'],
  ['signs between blanks of Chinese', '*_*_\n\u3000\n'.repeat(300), 501, '这样的符号超过了 1000'],
  ['signs on all of a page', '*甲*\n\n'.repeat(2600), 5001, '符号超过了 5000'],
  ['lines without end', '甲\n'.repeat(4000).concat('\n'.repeat(3000)), 6001, '6000 行'],
  ['indents without end', `甲\n${' '.repeat(100)}乙\n\n`.repeat(201), 602, '空格超过了'],
  ['a wide table', `${'|a'.repeat(1200)}|\n${'|-'.repeat(1200)}|\n`, 1, '1200 列'],
  [
    'tables of short rows',
    `${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n${'a\n'.repeat(300)}`,
    1,
    '格',
  ],
  ['a line across that is too long', '- '.repeat(2000), 1, '套得太深'],
] as const;

test.for(excessive.map(([name, text, line, words]) => ({ name, text, line, words })))(
  '$name is not, and says where',
  ({ text, line, words }) => {
    const found = excess(text);
    expect(found?.position.line).toBe(line);
    expect(found?.found).toContain(words);
  },
);
