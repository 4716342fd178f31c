import { expect, test } from 'vitest';
import { readSnippets, withSnippets, writeSnippets } from './snippets.ts';

const two = [
  { name: '结束', text: '还有别的问题，随时找我们。' },
  { name: '等待', text: '已经转给同事。\n有结果就告诉您。' },
];

test('what was written is read again', () => {
  expect(readSnippets(writeSnippets(two))).toEqual({ snippets: two, problems: [] });
});

test('all that is wrong with a file is said, and nothing of it is taken', () => {
  const file = JSON.stringify({ snippets: [two[0], { name: ' ' }, { name: 'x', text: 7 }, null] });
  expect(readSnippets(file)).toEqual({
    snippets: [],
    problems: [
      { place: 2, kind: 'name' },
      { place: 2, kind: 'text' },
      { place: 3, kind: 'text' },
      { place: 4, kind: 'name' },
      { place: 4, kind: 'text' },
    ],
  });
});

test.for(['', '[]', '{"snippets":{}}', 'null', '<html>'])(
  'what is no such file is said to be none, case %$',
  (file) => {
    expect(readSnippets(file).problems).toEqual([{ place: 0, kind: 'file' }]);
  },
);

test('one of a name that is there takes its place', () => {
  const newer = { name: '结束', text: '再见。' };
  expect(withSnippets(two, [newer])).toEqual([newer, two[1]]);
});
