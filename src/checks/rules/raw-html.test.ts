import { expect, test } from 'vitest';
import { contentChecksOf } from '../../testing/checked-page.ts';

const places = (body: string): string[] =>
  contentChecksOf(body)
    .filter(({ id }) => id === 'HC012')
    .map(({ position: { line, column } }) => `${line}:${column}`);

test.for([
  { name: 'in a paragraph', body: '见 3 < 5，a > b，&lt;b&gt;。' },
  { name: 'in code', body: '点 `<b>`，再看。' },
  { name: 'in a block of code', body: '```\n<script>x</script>\n```' },
  { name: 'in a list', body: '- 列表里 3 < 5' },
  { name: 'in a quotation', body: '> 引用里 3 < 5' },
  { name: 'in a table', body: '| 甲 |\n| - |\n| 3 < 5 |' },
  { name: 'below a step', body: '- [ ] 点 {#x}\n\n  下面一段 3 < 5' },
])('an angle bracket $name is text', ({ body }) => {
  expect(places(body)).toEqual([]);
});

test.for([
  ['[看这里](/a/1302/ "</body><script>x</script>")', '12:1'],
  ["见[看](/a/1302/ 'a&#x3E;b')", '12:2'],
  ['[看][甲]\n\n[甲]: /a/1302/ "<b>"', '14:1'],
  ['![图 &lt;b](/pictures/a.png)', '12:1'],
  ['![图][甲]\n\n[甲]: /pictures/a.png (a > b)', '14:1'],
  ['## 先 &lt; 后 {#x}', '12:4'],
  ['## 先 `<b>` 后 {#x}', '12:6'],
  ['## 先 [**`>`**](/a/1302/) 后 {#x}', '12:9'],
  ['甲 > 乙\n---', '12:1'],
  ['- [ ] 甲 > 乙 {#x}', '12:7'],
  ['1. [ ] 先 `a<b` {#x}', '12:10'],
  ['<b>粗</b>', '12:1'],
])(
  'an angle bracket in an attribute or a heading, or of a tag, is refused at its place (%$)',
  ([body = '', place]) => {
    expect(places(body)[0], body).toBe(place);
  },
);
