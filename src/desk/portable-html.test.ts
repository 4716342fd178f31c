import { expect, test } from 'vitest';
import { createRenderer } from '../markdown/processor.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { portableBody, portableHtml } from './portable-html.ts';

const render = createRenderer({
  placeholders: { brand: 'OKPay' },
  addressOf: (number) => (number === 1304 ? '/faq/withdrawal/under-review/' : undefined),
  callouts: { note: '提示', warning: '当心' },
  calls: {
    addressOf: (phone: string) => `tel:${phone}`,
    labelOf: (phone: string) => `拨打 ${phone}`,
  },
  outside: { hosts: ['a.example'], note: '（站外）' },
  anchors: { heading: (text) => text, step: (text) => text },
});
const numberAt = (address: string) =>
  address === '/faq/withdrawal/under-review/' ? 1304 : undefined;

function portable(markdown: string, origin?: string): string {
  const body = portableBody(
    render(parseMarkdown(markdown), { formerIds: new Map([['why', ['reason']]]) }),
    numberAt,
  );
  return portableHtml(body, {
    linkOf: (number, id) => origin && `${origin}/a/${number}/${id && `#${id}`}`,
    instead: (number) => `（答案编号 ${number}）`,
  });
}

test('steps become a numbered list without checkboxes, and keep their ids', () => {
  expect(portable('- [ ] 查看**状态** {#status}\n\n  说明。\n- [ ] 核对 {#account}\n')).toBe(
    '<ol>\n<li id="status"><p>查看<strong>状态</strong></p><p>说明。</p></li>\n' +
      '<li id="account"><p>核对</p></li>\n</ol>',
  );
});

test('a heading keeps its id and loses its anchor and the ids it had before', () => {
  expect(portable('## 为什么 {#why}\n')).toBe('<h2 id="why">为什么</h2>');
});

test('a callout becomes a quotation with its kind in bold', () => {
  expect(portable('> [!WARNING]\n> 不要再付。\n')).toBe(
    '<blockquote>\n<p><strong>当心</strong></p>\n<p>不要再付。</p>\n</blockquote>',
  );
});

test('links to other pages go by number', () => {
  expect(portable('看[处理中](/a/1304/#still)。', 'https://help.example.com')).toBe(
    '<p>看<a href="https://help.example.com/a/1304/#still">处理中</a>。</p>',
  );
});

test('where no link can be written its number stands after its text', () => {
  expect(portable('看[处理中](/a/1304/#still)。')).toBe('<p>看处理中（答案编号 1304）。</p>');
});

test('links elsewhere and within the page stay; text stays escaped', () => {
  expect(portable('[外](https://a.example/?a=1&b="2") [内](#why) 1 < 2 `<b>`')).toBe(
    '<p><a href="https://a.example/?a=1&amp;b=%222%22">外</a> <a href="#why">内</a> 1 &lt; 2 <code>&lt;b&gt;</code></p>',
  );
});
