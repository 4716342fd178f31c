import { expect, test } from 'vitest';
import { additionsOf } from '../model/ledger/additions.ts';
import type { StandingPage } from '../model/ledger/promise.ts';
import { ledgerSchema } from '../schema/ledger.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { addToLedger } from './ledger-text.ts';

const page: StandingPage = {
  number: 1301,
  address: '/faq/withdrawal/not-arrived/',
  headings: ['why'],
  steps: ['status', 'bank'],
};

function publish(text: string | undefined, pages: StandingPage[], topics = ['withdrawal']): string {
  return publishTo(text, text, pages, topics);
}

/** @param text What stands on disk: `shown` with the line ends and the mark of its own. */
function publishTo(
  text: string | undefined,
  shown: string | undefined,
  pages: StandingPage[],
  topics = ['withdrawal'],
): string {
  const ledger = ledgerSchema.parse(shown === undefined ? { version: 1 } : parseYaml(shown).value);
  return addToLedger(text, additionsOf(ledger, { topics, pages }), '2026-11-24');
}

/** Lines of `after` that are not in `before`, and the other way round. */
function changed(before: string, after: string): { gone: string[]; fresh: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    gone: old.filter((line) => !now.includes(line)),
    fresh: now.filter((line) => !old.includes(line)),
  };
}

test('a first publication records everything, with its day', () => {
  const text = publish(undefined, [page]);
  expect(text).toContain(`topics: [withdrawal]
pages:
  - number: 1301
    published: 2026-11-24
    addresses: [/faq/withdrawal/not-arrived/]
    headings: [why]
    steps: [status, bank]
`);
  expect(ledgerSchema.safeParse(parseYaml(text).value).success).toBe(true);
});

test('publishing again changes nothing', () => {
  const text = publish(undefined, [page]);
  expect(publish(text, [page])).toBe(text);
});

test('what is new is added; comments, declarations and what is gone stay', () => {
  const text = `${publish(undefined, [page])}# 改过名
retired:
  - from: 1301#why # 换了说法
    to: 1301#reason
`;
  const now = { ...page, address: '/faq/withdrawal/late/', headings: ['reason'], steps: ['bank'] };
  const other = { ...page, number: 1302, address: '/faq/withdrawal/b/', headings: [] };
  const after = publish(text, [other, now], ['withdrawal', 'top-up']);
  expect(changed(text, after)).toEqual({
    gone: [
      'topics: [withdrawal]',
      '    addresses: [/faq/withdrawal/not-arrived/]',
      '    headings: [why]',
    ],
    fresh: [
      'topics: [withdrawal, top-up]',
      '    addresses: [/faq/withdrawal/not-arrived/, /faq/withdrawal/late/]',
      '    headings: [why, reason]',
      '  - number: 1302',
      '    addresses: [/faq/withdrawal/b/]',
    ],
  });
});

test('a record without steps gets a list when the page gets its first one', () => {
  const text = publish(undefined, [{ ...page, steps: [] }]);
  expect(text).not.toContain('steps:');
  expect(changed(text, publish(text, [page]))).toEqual({
    gone: [],
    fresh: ['    steps: [status, bank]'],
  });
});

test('a title is recorded as it stands, whatever YAML would take it for', () => {
  const title = '充值: 到账 #1, [怎么办]';
  const record = { number: 1301, title, addresses: [page.address], headings: [], steps: [] };
  for (const text of [undefined, '{version: 1}', '{version: 1, pages: []}']) {
    const additions = { topics: [], pages: [record], changes: [] };
    const after = parseYaml(addToLedger(text, additions, '2026-11-24')).value;
    expect(ledgerSchema.parse(after).pages[0]?.title).toBe(title);
  }
});

test('long lists stay in one line', () => {
  const steps = Array.from({ length: 40 }, (_, index) => `step-number-${index}`);
  expect(publish(undefined, [{ ...page, steps }])).toContain(`steps: [${steps.join(', ')}]`);
});

const retired = 'retired:\n  - from: 1305\n    note: 没有接替的，写一句话。\n';
const record = `number: 1301
    published: 2026-11-20
    addresses: [/faq/withdrawal/not-arrived/]`;

/** Ledgers as somebody typed them: the parts that grow, before and after. */
const typed: [name: string, before: string, after: string][] = [
  ['a list in one line', 'headings: [why] # 一', 'headings: [why, reason] # 一'],
  ['blanks inside the brackets', "headings: [ 'why' ]", "headings: [ 'why', reason ]"],
  ['a comma at the end', 'headings: [why, ]', 'headings: [why, reason, ]'],
  ['an empty list', 'headings: [ ] # 无', 'headings: [why, reason ] # 无'],
  [
    'a list wrapped over lines',
    'headings: [\n      why, # 一\n      still # 二\n    ]',
    'headings: [\n      why, # 一\n      still, reason # 二\n    ]',
  ],
  [
    'a list with a line per item',
    'headings:\n    - why   # 一\n    # 到此',
    'headings:\n    - why   # 一\n    - reason\n    # 到此',
  ],
  [
    'an indented list',
    'headings: # 小标题\n      - "why"\n',
    'headings: # 小标题\n      - "why"\n      - reason\n',
  ],
];

test.each(typed)('%s grows in its own way', (_name, before, after) => {
  const now = { ...page, headings: ['why', 'reason'], steps: [] };
  const frame = (list: string): string =>
    `# 台账\nversion:   1\npages:\n  - ${record}\n    ${list}\n\n${retired}topics: [withdrawal]\n`;
  const crlf = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(publish(frame(before), [now])).toBe(frame(after));
  expect(publishTo(crlf(frame(before)), frame(before), [now])).toBe(crlf(frame(after)));
});

test('a key that a record does not have becomes a line of it, or stands before its bracket', () => {
  const line = `version: 1\npages:\n-   number: 1301 # 一\n    published: 2026-11-20\n    addresses:\n    - ${page.address}\n# 完`;
  expect(publish(line, [page], [])).toBe(
    line.replace('\n# 完', '\n    headings: [why]\n    steps: [status, bank]\n# 完'),
  );
  const flow = `version: 1\npages:\n- { number: 1301, published: 2026-11-20, addresses: [${page.address}] } # 一`;
  expect(publish(flow, [page], [])).toBe(
    flow.replace('] }', '], headings: [why], steps: [status, bank] }'),
  );
});

/** Where the record of a new page goes. */
const places: [name: string, before: string, after: string][] = [
  [
    'after the last one, before what follows',
    `pages:\n  - ${record} # 一\n# 完\n${retired}`,
    `pages:\n  - ${record} # 一\n  - NEW\n# 完\n${retired}`,
  ],
  [
    'after the last one at the end of a file without a last line end',
    `${retired}pages:\n  - ${record}`,
    `${retired}pages:\n  - ${record}\n  - NEW`,
  ],
  ['under pages: []', `pages: [] # 无\n${retired}`, `pages: # 无\n  - NEW\n${retired}`],
  ['under a key of its own', `# 一\n${retired}# 完\n`, `# 一\n${retired}pages:\n  - NEW\n# 完\n`],
];

test.each(places)('the record of a new page stands %s', (_name, before, after) => {
  const other = { number: 1302, address: '/faq/withdrawal/b/', headings: [], steps: ['true'] };
  const lines =
    'number: 1302\n    published: 2026-11-24\n    addresses: [/faq/withdrawal/b/]\n    steps: ["true"]';
  const head = 'version: 1\ntopics: [withdrawal]\n';
  const known = { ...page, headings: [], steps: [] };
  const pages = before.includes('1301') ? [known, other] : [other];
  expect(publish(head + before, pages)).toBe(head + after.replace('NEW', lines));
});

test('a missing list of topics stands after everything else', () => {
  const known = { ...page, headings: [], steps: [] };
  const text = `version: 1\npages:\n  - ${record}\n`;
  expect(publish(text, [known, { ...known, number: 1302 }])).toMatch(
    /^version: 1\npages:\n {2}- number: 1301\n[^]*\n {2}- number: 1302\n[^]*\ntopics: \[withdrawal\]\n$/,
  );
});
