import { expect, test } from 'vitest';
import { textHolding } from './record-text.ts';

const record = `number: 1301
published: 2026-11-20
addresses:
  - /faq/withdrawal/not-arrived/
`;

test('a new file has an item a line, and says what it is', () => {
  const lists = { addresses: ['/faq/withdrawal/b/'], headings: [], steps: ['status', 'true'] };
  expect(textHolding(undefined, { number: 1302, published: '2026-11-24', ...lists })).toBe(
    `# 台账：由 npm run publish 添加，不要改，也不要删；去向写在 retired 里。
number: 1302
published: 2026-11-24
addresses:
  - /faq/withdrawal/b/
steps:
  - status
  - "true"
`,
  );
});

test('a title is written so that it is read again, whatever YAML would take it for', () => {
  const title = '充值: 到账 #1, [怎么办]';
  expect(textHolding(undefined, { title })).toContain(`title: "${title}"`);
});

test('what is there is not added again', () => {
  const text = `${record}retired:\n  - from: 1301\n    note: 没有接替的，写一句话。\n`;
  const retired = [{ from: 1301, to: 1302 }];
  expect(textHolding(text, { addresses: ['/faq/withdrawal/not-arrived/'], retired })).toBe(text);
});

test('ids of triage stand in their order, so that two branches seldom add at one place', () => {
  const text = 'version: 1\ntriage:\n  - card # 一\n  - remote\n';
  expect(textHolding(text, { triage: ['balance', 'crypto', 'gift', 'remote', 'wallet'] })).toBe(
    'version: 1\ntriage:\n  - balance\n  - card # 一\n  - crypto\n  - gift\n  - remote\n  - wallet\n',
  );
  expect(textHolding('triage: [b]\n', { triage: ['a'] })).toBe('triage: [b, a]\n');
});

/** Files as somebody typed them: the parts that grow, before and after. */
const typed = [
  {
    name: 'a list in one line',
    before: 'headings: [why] # 一',
    after: 'headings: [why, reason] # 一',
  },
  {
    name: 'blanks inside the brackets',
    before: "headings: [ 'why' ]",
    after: "headings: [ 'why', reason ]",
  },
  { name: 'a comma at the end', before: 'headings: [why, ]', after: 'headings: [why, reason, ]' },
  {
    name: 'an empty list',
    before: 'headings: [ ] # 无',
    after: 'headings: # 无\n  - why\n  - reason',
  },
  {
    name: 'a list wrapped over lines',
    before: 'headings: [\n  why, # 一\n  still # 二\n  ]',
    after: 'headings: [\n  why, # 一\n  still, reason # 二\n  ]',
  },
  {
    name: 'a list with a line per item',
    before: 'headings:\n- why   # 一\n# 到此',
    after: 'headings:\n- why   # 一\n- reason\n# 到此',
  },
  {
    name: 'an indented list',
    before: 'headings: # 小标题\n    - "why"',
    after: 'headings: # 小标题\n    - "why"\n    - reason',
  },
];

test.for(typed)('$name grows in its own way, and every character stays', ({ before, after }) => {
  const frame = (list: string): string => `# 一\n${record}${list}\n\nretired: []\n`;
  const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  const holding = { headings: ['why', 'reason'] };
  expect(textHolding(frame(before), holding)).toBe(frame(after));
  expect(textHolding(crlf(frame(before)), holding)).toBe(crlf(frame(after)));
});

test('a list that is missing follows those that are there', () => {
  const holding = { addresses: ['/faq/withdrawal/b/'], steps: ['bank'] };
  expect(textHolding(record, holding)).toBe(`${record}  - /faq/withdrawal/b/\nsteps:\n  - bank\n`);
});
