import fc from 'fast-check';
import { expect } from 'vitest';
import { contentChecksOf } from '../testing/checked-page.ts';
import { harmIn } from '../testing/harmless-html.ts';
import { lostText } from '../testing/lost-text.ts';
import { hostileText, testProperty, validId } from '../testing/property.ts';
import { idPattern } from '../schema/identifiers.ts';
import { outlineOf } from './outline.ts';
import { createRenderer } from './processor.ts';
import { parseMarkdown } from './parse.ts';

const hosts = ['example.com'];
const render = createRenderer({
  placeholders: { brand: 'OKPay' },
  addressOf: (number) => (number === 1302 ? '/faq/withdrawal/wrong-account/' : undefined),
  callouts: { note: 'NOTE', warning: 'WARNING' },
  anchors: { heading: (text) => text, step: (text) => text },
  calls: { addressOf: (phone) => `tel:${phone}`, labelOf: (phone) => phone },
  outside: { hosts, note: '(out)' },
});

const blockStarts = ['', '## ', '- [ ] ', '- ', '  ', '> ', '> [!NOTE]\n> ', '1. ', '| ', '    '];
const line = fc
  .tuple(fc.constantFrom(...blockStarts), hostileText, fc.option(validId, { nil: '' }))
  .map(([start, text, id]) => `${start}${text}${id && ` {#${id}}`}`);
/** What Markdown drops a part of without a word. */
const dropping = fc.constantFrom(
  '| 甲 | 乙 |\n| - | - |\n| 丙 | 丁 | 戊 |',
  '说[^1]\n\n[^1]: 注',
  '[^2]: 没有人提到的注',
  '```js 题\n码\n```',
  '[提现]: /a/1302/ "题"',
  '- [ ] 甲\n\n  | 乙 |\n  | - |\n  | 丙 | 丁 |',
);
const markdown = fc
  .array(
    fc.tuple(fc.oneof({ weight: 6, arbitrary: line }, dropping), fc.constantFrom('\n', '\n\n')),
    { maxLength: 10 },
  )
  .map((lines) => lines.flat().join(''));

/** Without a mistake, as long as nothing is dropped: most of what is hostile is refused at once. */
const fair = fc.constantFrom(
  '说明文字。',
  '看 [这里](/a/1302/ "那一页")。',
  '**重点** 在这里\\\n下一行。',
  '> [!NOTE]\n> 当心。',
  '`代码` 原样。',
  '1. 第一\n2. 第二',
  '***',
  '![图](/pictures/a.png)',
  '去 [站外](https://example.com/)。',
);
const fairPage = fc
  .array(fc.oneof(fair, dropping), { maxLength: 4 })
  .map((blocks) => blocks.join('\n\n'));

testProperty('whatever is written, the page that comes of it does no harm', [markdown], (text) => {
  expect(harmIn(render(parseMarkdown(text)), hosts)).toEqual([]);
});

testProperty(
  'what no rule refuses is on the page to its last word',
  [fc.oneof(markdown, fairPage)],
  (text) => {
    const problems = contentChecksOf(text);
    if (problems.length > 0) return;
    expect(lostText(text, render(parseMarkdown(text)), { brand: 'OKPay' })).toBeUndefined();
  },
);

testProperty(
  'ids are ids, and what is none stays in the text for all to see',
  [markdown],
  (text) => {
    for (const { id } of outlineOf(parseMarkdown(text))) expect(id ?? 'none').toMatch(idPattern);
  },
);

testProperty(
  'the id at the end of a heading or step is its id, whatever stands before it',
  [fc.string({ unit: fc.constantFrom(...'提现没到账 ，？{}#-a1') }), validId, fc.boolean()],
  (words, id, isStep) => {
    const [item] = outlineOf(parseMarkdown(`${isStep ? '- [ ]' : '##'} 看${words}好 {#${id}}\n`));
    expect(item?.id).toBe(id);
    expect(item?.text).not.toContain(`{#${id}}`);
  },
);
