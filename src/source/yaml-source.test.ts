import { expect, test } from 'vitest';
import { parseYaml } from './yaml-source.ts';

const codes = (text: string): string[] => parseYaml(text).errors.map(({ code }) => code);

test.for([
  '['.repeat(100_000),
  '{a: '.repeat(5000),
  '- '.repeat(5000),
  Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
])('what nests deeper than anything written by hand is an error, not an exception: %#', (text) => {
  expect(codes(text)).toEqual(['TOO_DEEP']);
});

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

test.for(['a: &x 甲\n', 'a: !x 甲\n', 'a: [1]\nb: *x\n'])('“%s” would drop a word', (text) => {
  expect(codes(text)).toHaveLength(1);
});
