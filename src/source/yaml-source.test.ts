import { expect, test } from 'vitest';
import { parseYaml } from './yaml-source.ts';

const codes = (text: string): string[] => parseYaml(text).errors.map(({ code }) => code);

test.for([
  { name: 'lists in brackets', text: '['.repeat(100_000) },
  { name: 'maps in braces', text: '{a: '.repeat(5000) },
  { name: 'lists by hyphens', text: '- '.repeat(5000) },
  {
    name: 'maps by indents',
    text: Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  },
])(
  'what nests deeper than anything written by hand is an error, not an exception: $name',
  ({ text }) => {
    expect(codes(text)).toEqual(['TOO_DEEP']);
  },
);

test('brackets that belong to a text are no nesting', () => {
  expect(parseYaml(`a: "${'[甲'.repeat(50)}"\nb: [1, [2]]\n`).errors).toEqual([]);
});

test('a remark is one, and what only looks like one is named', () => {
  expect(parseYaml('a: 甲 # 备注\n# 备注\nb: "乙 #3"\nc: 丙#4\n').clipped).toEqual([]);
  expect(parseYaml('a: 甲\n## 还是失败\n').clipped).toEqual([
    { text: '# 还是失败', position: { line: 2, column: 1 } },
  ]);
  expect(parseYaml('a: 甲 #3 号\n', 2).clipped).toEqual([
    { text: '3 号', position: { line: 2, column: 5 } },
  ]);
});

test.for([
  { name: 'an anchor', text: 'a: &x 甲\n' },
  { name: 'a tag', text: 'a: !x 甲\n' },
  { name: 'an alias', text: 'a: [1]\nb: *x\n' },
])('$name would drop a word', ({ text }) => {
  expect(codes(text)).toHaveLength(1);
});

test.for([
  { name: 'a text of its own', text: '"\\uD800"' },
  { name: 'a longer text', text: '"甲\\uDC00乙"' },
  { name: 'a list', text: '["\\uD83D"]' },
  { name: 'a key', text: '{ "\\uD800": 1 }' },
])('half a character in $name is named where it stands', ({ text }) => {
  const { errors } = parseYaml(`a: 甲\nb: ${text}\n`);
  expect(errors.map(({ code, position }) => [code, position.line])).toEqual([['SURROGATE', 2]]);
});

test('two halves make a character', () => {
  expect(parseYaml('a: "\\uD83D\\uDE2D"\n').value).toEqual({ a: '😭' });
});

test('a key that is written twice is named, also in a mapping of thousands', () => {
  const keys = Array.from({ length: 5000 }, (_, index) => `k${index}: 1\n`).join('');
  expect(codes(keys)).toEqual([]);
  expect(parseYaml(`${keys}k7: 2\n`).errors).toMatchObject([
    { code: 'DUPLICATE_KEY', position: { line: 5001, column: 1 } },
  ]);
});

test('what is longer than it may be is not parsed', () => {
  expect(parseYaml('a: 甲甲甲\n', 2, 6).errors).toEqual([
    { code: 'TOO_LONG', message: '', position: { line: 2, column: 1 } },
  ]);
  expect(parseYaml('a: 甲甲甲\n', 2, 7).errors).toEqual([]);
});
