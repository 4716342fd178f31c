import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { goodAnswer, otherAnswer } from '../testing/content-folder.ts';
import { deskSourceFrom, siteWithAddress } from '../testing/desk-source.ts';
import { answersFile, jsonText } from './answers-json.ts';
import { answersFileSchema, answersJsonSchema } from './answers-schema.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, formats: { uri: URL.canParse } });
const validate = ajv.compile(answersJsonSchema('zh-CN'));

const ledger = `version: 1
topics: [withdrawal, cash]
pages:
  - number: 1301
    published: 2026-10-01
    addresses: [/faq/withdrawal/old-name/, /faq/withdrawal/not-arrived/]
    headings: [steps, reason]
    steps: [status, account, bank, receipt]
  - number: 1305
    published: 2026-10-01
    addresses: [/faq/withdrawal/returned/]
    steps: [status]
  - number: 1306
    published: 2026-10-01
    addresses: [/faq/cash/lost/]
retired:
  - from: /faq/withdrawal/old-name/
    to: 1301
  - from: /faq/cash/
    to: /faq/withdrawal/
  - from: 1301#reason
    to: 1301#steps
  - from: 1301#receipt
    note: 现在不再需要回执，直接看下一步。
  - from: 1305
    to: 1301
  - from: 1305#status
    to: 1301#status
  - from: 1306
    note: 现金业务已经停办，这一页没有了。
`;

const full = () =>
  deskSourceFrom({
    'site.yaml': `${siteWithAddress}facts:\n  time:\n    label: 处理时间\n`,
    'guide/types.md': otherAnswer(1001),
    'ledger.yaml': ledger,
    'faq/withdrawal/not-arrived.md':
      goodAnswer.replace('related:', 'facts: [time]\nrelated:') +
      '\n看[那一页](/a/1302/#bank)。\n\n> [!WARNING]\n> 先断网。\n',
  });

test('the file is what its JSON Schema says, with and without an address, a ledger and guides', async () => {
  for (const source of [await full(), await deskSourceFrom()]) {
    const file: unknown = JSON.parse(jsonText(answersFile(source)));
    validate(file);
    expect(validate.errors).toBeNull();
    expect(answersFileSchema.safeParse(file).error?.issues).toBeUndefined();
  }
});

test('the JSON Schema refuses what is no such file', async () => {
  const file = answersFile(await full());
  const page = file.answers[0];
  for (const bad of [
    { ...file, schemaVersion: 2 },
    { ...file, extra: true },
    { ...file, answers: [{ ...page, version: 'x' }] },
    { ...file, answers: [{ ...page, number: '1301' }] },
    { ...file, retired: undefined },
  ])
    expect(validate(JSON.parse(JSON.stringify(bad)))).toBe(false);
});

test('every field that a reader could wonder about is described', () => {
  const { properties } = answersJsonSchema('zh-CN') as {
    properties: Record<
      string,
      { description?: string; items?: { properties?: Record<string, { description?: string }> } }
    >;
  };
  for (const name of ['schemaVersion', 'topics', 'answers', 'guides', 'retired', 'moved'])
    expect(properties[name]?.description, name).toBeTruthy();
  const fields = properties['answers']?.items?.properties ?? {};
  for (const name of [
    'number',
    'version',
    'aliases',
    'summary',
    'text',
    'html',
    'steps',
    'related',
  ])
    expect(fields[name]?.description, name).toBeTruthy();
});

test('an answer comes with everything that a desk needs', async () => {
  const { answers, guides } = answersFile(await full());
  expect(guides.map(({ number, topic }) => [number, topic])).toEqual([[1001, undefined]]);
  expect(answers[0]).toMatchObject({
    number: 1301,
    topic: 'withdrawal',
    facts: [{ label: '处理时间' }],
    links: {
      short: '/a/1301/',
      page: '/faq/withdrawal/not-arrived/',
      shortUrl: 'https://help.example.com/a/1301/',
      pageUrl: 'https://help.example.com/faq/withdrawal/not-arrived/',
    },
    dates: { reviewed: '2026-11-20', published: '2026-10-01' },
    gone: [
      { id: 'reason', to: { name: '1301#steps', address: '/faq/withdrawal/not-arrived/#steps' } },
      { id: 'receipt', note: '现在不再需要回执，直接看下一步。' },
    ],
  });
  expect(answers[0]?.html).toContain(
    '看<a href="https://help.example.com/a/1302/#bank">那一页</a>',
  );
  expect(answers[1]?.dates).toEqual({ reviewed: '2026-11-20' });
});

test('old links can be judged: what is retired and what has moved is in the file', async () => {
  const { retired, moved } = answersFile(await full());
  expect(retired).toEqual([
    {
      number: 1305,
      addresses: ['/faq/withdrawal/returned/'],
      to: { name: '1301', address: '/faq/withdrawal/not-arrived/' },
      places: [
        {
          id: 'status',
          to: { name: '1301#status', address: '/faq/withdrawal/not-arrived/#status' },
        },
      ],
    },
    {
      number: 1306,
      addresses: ['/faq/cash/lost/'],
      note: '现金业务已经停办，这一页没有了。',
      places: [],
    },
  ]);
  expect(moved).toContainEqual({
    from: '/faq/withdrawal/old-name/',
    to: '/faq/withdrawal/not-arrived/',
  });
  expect(moved).toContainEqual({ from: '/faq/cash/', to: '/faq/withdrawal/' });
});

test('without an address links go from the root, by number', async () => {
  const source = await deskSourceFrom({
    'faq/withdrawal/not-arrived.md': `${goodAnswer}\n看[那一页](/a/1302/#bank)。\n`,
  });
  const { site, answers } = answersFile(source);
  expect(site).not.toHaveProperty('url');
  expect(answers[0]?.links).toEqual({ short: '/a/1301/', page: '/faq/withdrawal/not-arrived/' });
  expect(answers[0]?.html).toContain('<a href="/a/1302/#bank">那一页</a>');
});

test('the same content gives the same bytes', async () => {
  expect(jsonText(answersFile(await full()))).toBe(jsonText(answersFile(await full())));
});
