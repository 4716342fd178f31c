import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { createRenderer } from './processor.ts';
import { parseMarkdown } from './parse.ts';

const options = {
  placeholders: { brand: 'OKPay' },
  addressOf: (number: number) => (number === 1304 ? '/faq/withdrawal/under-review/' : undefined),
  callouts: { note: '提示', warning: '当心' },
  calls: {
    addressOf: (phone: string) => `tel:${phone}`,
    labelOf: (phone: string) => `拨打 ${phone}`,
  },
  outside: { hosts: ['a.example'], note: '（站外）' },
  anchors: {
    heading: (text: string) => `链接到 ${text}`,
    step: (text: string) => `链接到这一步 ${text}`,
  },
};
const render = createRenderer(options);

const html = (markdown: string) => parse(render(parseMarkdown(markdown)));

const checklist = `- [ ] 查看**状态** {#status}

  看[处理中](/a/1304/#still)。
- [ ] 核对账户 {#account}
`;

test('a step is a checkbox that can be ticked, labelled with the text of the step', () => {
  const step = html(checklist).querySelector('li#status');
  const box = step?.querySelector('label > input[type=checkbox]');
  expect(box?.hasAttribute('disabled')).toBe(false);
  // By its place among others a browser would bring the tick of another step back.
  expect(box?.getAttribute('autocomplete')).toBe('off');
  expect(step?.querySelector('label')?.text.trim()).toBe('查看状态');
});

test('what is indented under a step stands outside its label, so that links in it work', () => {
  const step = html(checklist).querySelector('li#status');
  expect(step?.querySelector('label a')).toBeNull();
  expect(step?.querySelector('.help-step-detail a')?.text).toBe('处理中');
});

test('a checklist with steps inside a step is one checklist', () => {
  const page = html('- [ ] 甲 {#a}\n  - [ ] 乙 {#b}\n- [ ] 丙 {#c}\n');
  expect(page.querySelectorAll('help-checklist')).toHaveLength(1);
  expect(page.querySelectorAll('li:has(input)').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(page.querySelector('li#a label')?.text.trim()).toBe('甲');
});

test('two checklists of a page are two checklists', () => {
  const page = html('- [ ] 甲 {#a}\n\n文字\n\n- [ ] 乙 {#b}\n');
  expect(page.querySelectorAll('help-checklist')).toHaveLength(2);
});

test('a list that is no task list stays a list', () => {
  const page = html('- 甲\n- 乙\n');
  expect(page.querySelector('help-checklist')).toBeNull();
  expect(page.querySelectorAll('ul > li')).toHaveLength(2);
});

test('headings and steps carry their ids and a named link to themselves', () => {
  const page = html(`## 为什么 {#why}\n\n${checklist}`);
  expect(page.querySelector('h2#why')?.text).toBe('为什么');
  expect(page.querySelector('a[href="#why"]')?.getAttribute('aria-label')).toBe('链接到 为什么');
  expect(page.querySelector('a[href="#account"]')?.getAttribute('aria-label')).toBe(
    '链接到这一步 核对账户',
  );
});

test('a link by number leads to the page itself and keeps its fragment', () => {
  const link = html(checklist).querySelector('.help-step-detail a');
  expect(link?.getAttribute('href')).toBe('/faq/withdrawal/under-review/#still');
});

test('a link to a number that nobody has stays as it was', () => {
  expect(html('[没有](/a/9999/)').querySelector('a')?.getAttribute('href')).toBe('/a/9999/');
});

test('the brand is filled in, in text and in code; other braces stay', () => {
  expect(html('{{brand}} 的 `{{ brand }}` 和 {{bank}}').text.trim()).toBe(
    'OKPay 的 OKPay 和 {{bank}}',
  );
});

test('a callout says what kind it is and loses its marker', () => {
  const callout = html('> [!WARNING]\n> 不要再付一次。\n').querySelector('.help-callout-warning');
  expect(callout?.querySelectorAll('p').map((line) => line.text)).toEqual([
    '当心',
    '不要再付一次。',
  ]);
});

test('a quotation without a marker stays a quotation', () => {
  expect(html('> [!IMPORTANT]\n> 文字\n').querySelector('blockquote')?.text).toContain(
    '[!IMPORTANT]',
  );
});

test('raw HTML never reaches the page', () => {
  const page = html(
    '甲<b onclick="x()">乙</b>\n\n<script>alert(1)</script>\n\n<iframe src="//x"></iframe>\n',
  );
  expect(page.querySelector('b, script, iframe')).toBeNull();
  expect(page.text).toContain('甲乙');
});

test('a tilde between numbers is a tilde', () => {
  expect(html('等 3~5 天，或 7~9 天').text.trim()).toBe('等 3~5 天，或 7~9 天');
});

test('rendering leaves the parsed body as it was', () => {
  const body = parseMarkdown(`{{brand}}\n\n${checklist}`);
  const before = structuredClone(body);
  render(body);
  expect(body).toEqual(before);
});

test('a link that leaves says so, and tells the other site nothing', () => {
  const link = html('[官网](https://a.example/x)').querySelector('a');
  expect(link?.text).toBe('官网（站外）');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link?.hasAttribute('target')).toBe(false);
});

test.for([
  { name: 'another host', url: 'https://other.example/' },
  { name: 'another host behind a user', url: 'https://a.example@other.example/' },
  { name: 'a page without encryption', url: 'http://a.example/' },
  { name: 'a host without a scheme', url: '//a.example/' },
  { name: 'a script', url: 'javascript:alert(1)' },
  { name: 'a script behind an entity', url: 'JAVASCRIPT&colon;alert(1)' },
  { name: 'data', url: 'data:text/html,x' },
  { name: 'a mailbox', url: 'mailto:a@a.example' },
])('a link to $name leads nowhere, its text stays', ({ url }) => {
  const page = html(`[甲](<${url}>)和[乙][丙]\n\n[丙]: <${url}>\n`);
  expect(page.querySelector('a')).toBeNull();
  expect(page.text.trim()).toBe('甲和乙');
});

test('a picture from elsewhere is the words that describe it', () => {
  const page = html('![记录](https://a.example/x.png) ![单号](/pictures/x.png)');
  expect(page.querySelectorAll('img').map((image) => image.getAttribute('src'))).toEqual([
    '/pictures/x.png',
  ]);
  expect(page.text.trim()).toBe('记录');
});

test('in a folder of its host, links and pictures of the site go there, and no others', () => {
  const inFolder = createRenderer({ ...options, folder: '/help' });
  const page = parse(
    inFolder(
      parseMarkdown(
        '[一](/a/1304/#still)、[二][x]、[三](#here)、[四](https://a.example/b)![图](/p.png)\n\n[x]: /a/1304/',
      ),
    ),
  );
  expect(page.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
    '/help/faq/withdrawal/under-review/#still',
    '/help/faq/withdrawal/under-review/',
    '#here',
    'https://a.example/b',
  ]);
  expect(page.querySelector('img')?.getAttribute('src')).toBe('/help/p.png');
});
