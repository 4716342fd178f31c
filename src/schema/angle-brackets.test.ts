import { expect, test } from 'vitest';
import { answerSchemas } from './answer.ts';
import { guideSchemas } from './guide.ts';
import { ledgerSchemas } from './ledger.ts';
import { siteSchemas } from './site.ts';
import { topicsSchemas } from './topics.ts';

const page = {
  id: 1301,
  title: '标题',
  summary: '说明。',
  aliases: ['甲', '乙', '丙'],
  related: [1302],
  reviewed: '2026-11-20',
};
const entry = { number: 1301, published: '2026-11-20', addresses: ['/faq/a/b/'] };

/** One of every kind of file, with a text in every field that may hold one. */
const files = {
  answer: [answerSchemas['zh-CN'], { ...page, facts: ['time'] }],
  guide: [guideSchemas['zh-CN'], { ...page, topic: 'withdrawal' }],
  topic: [topicsSchemas['zh-CN'].element, { id: 'a', title: '甲', description: '乙', order: 1 }],
  site: [
    siteSchemas['zh-CN'],
    {
      brand: 'B',
      title: '甲',
      description: '乙',
      url: 'https://help.example.com',
      urgent: [{ id: 1301, label: '急' }],
      channels: [
        {
          kind: 'app',
          name: '甲',
          value: '我的',
          checked: '2026-11-20',
          note: '丁',
          hours: '丁',
          replies: '丁',
          languages: ['丁'],
        },
        { kind: 'web', name: '乙', value: 'https://example.com/a', checked: '2026-11-20' },
        { kind: 'email', name: '丙', value: 'a@example.com', checked: '2026-11-20' },
      ],
      linkHosts: ['example.com'],
      facts: { time: { label: '甲', value: '乙' } },
    },
  ],
  ledger: [
    ledgerSchemas['zh-CN'],
    {
      version: 1,
      topics: ['a'],
      pages: [{ ...entry, title: '甲', headings: ['a'], steps: ['b'] }],
      retired: [
        { from: '1303', note: '这一页不再需要了' },
        { from: '1304', to: '1301' },
      ],
    },
  ],
} as const;

/** The same with a tag behind each of its texts and keys, one at a time. */
function* tagged(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield* [`${value}<b>`, `${value}>`];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const copy = (change: Record<string, unknown>): unknown =>
      Array.isArray(value) ? Object.values({ ...value, ...change }) : { ...value, ...change };
    for (const changed of tagged(item)) yield copy({ [key]: changed });
    if (!Array.isArray(value)) yield copy({ [`${key}<b>`]: item });
  }
}

test.for(Object.entries(files).map(([name, [schema, value]]) => ({ name, schema, value })))(
  'no text or key of $name may hold < or >',
  ({ schema, value }) => {
    expect(schema.safeParse(value).error).toBeUndefined();
    const all = [...tagged(value)];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((changed) => schema.safeParse(changed).success)).toEqual([]);
  },
);
