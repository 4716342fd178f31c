import { expect, test } from 'vitest';
import { createRenderer } from '../markdown/processor.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { harmIn } from './harmless-html.ts';
import { lostText } from './lost-text.ts';

const placeholders = { brand: 'B' };
const render = createRenderer({
  placeholders,
  addressOf: () => '/guide/x/',
  callouts: { note: 'N', warning: 'W' },
  anchors: { heading: () => 'H', step: () => 'S' },
  calls: { addressOf: (phone: string) => `tel:${phone}`, labelOf: (phone: string) => phone },
  outside: { hosts: ['a.example'], note: '(out)' },
});
const body = `## 为什么 {#why}

{{brand}} 的**处理**要 3 天。见[那一页](/a/1301/ "题")、[站外](https://a.example/)。

> [!WARNING]
> 当心\\*。

- [ ] 查看 {#status}

  说明 &amp; 其他。
- [ ] 核对 {#account}

![图](/pictures/a.png)

| 甲 | 乙 |
| - | - |
| 丙 | 丁 |
`;
const source = `---\nid: 1301\n---\n${body}`;
const html = render(parseMarkdown(body));

test('a page that is rendered as it was written has lost nothing and does no harm', () => {
  expect(lostText(source, html, placeholders)).toBeUndefined();
  expect(harmIn(html, ['a.example'])).toEqual([]);
});

test.for([
  { name: 'a text that is gone', from: '说明', to: '' },
  { name: 'a number that is gone', from: '3 天', to: '天' },
  { name: 'the text of a picture that is gone', from: 'alt="图"', to: '' },
  { name: 'a box that is another element', from: '<input ', to: '<b ' },
  { name: 'a cell with another text', from: '丁', to: '丙' },
])('$name is missed', ({ from, to }) => {
  expect(lostText(source, html.replace(from, to), placeholders)).toBeDefined();
});

test.for([
  '<script>x</script>',
  '<p onclick="x">',
  '<a href="javascript:x">',
  '<a href="//a.example/">',
  '<a href="https://b.example/">',
  '<a href="https://a.example/">',
  '<a href="/" target="_blank">',
  '<img src="https://a.example/x.png">',
  '<p style="x">',
])('what does harm is no harmless HTML (%$)', (bad) => {
  expect(harmIn(html + bad, ['a.example']), bad).not.toEqual([]);
});
