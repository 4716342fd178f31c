import fc from 'fast-check';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { additionsOf, hasAdditions } from '../model/ledger/additions.ts';
import { breachesOf } from '../model/ledger/breaches.ts';
import { forwardingOf } from '../model/ledger/forwarding.ts';
import { ledgerChanges } from '../commands/publish/ledger-changes.ts';
import { joinLedger, type LedgerSource } from '../source/ledger-source.ts';
import { parseYaml } from '../source/yaml-source.ts';
import { hostileText, testProperty, validId } from '../testing/property.ts';
import { ledgerSchemas, type Ledger } from './ledger.ts';
import { fieldProblems } from './messages.ts';

const number = fc.integer({ min: 1000, max: 1009 });
const topic = fc.constantFrom('account', 'payment', 'top-up');
const ids = fc.uniqueArray(
  validId.map((id) => id.slice(0, 40).replace(/-$/, '')),
  { maxLength: 4 },
);
const address = fc
  .tuple(topic, validId)
  .map(([folder, slug]) => `/faq/${folder}/${slug.slice(0, 40).replace(/-$/, '')}/`);
const title = hostileText.map((text) => text.replace(/[\p{C}\s<>]+/gu, ' ').trim() || '标题');

const page = fc.record({
  number,
  published: fc.constantFrom('2026-11-20', '2024-02-29'),
  title,
  addresses: fc.uniqueArray(address, { minLength: 1, maxLength: 3 }),
  headings: ids,
  steps: ids,
});
const name = fc.oneof(
  number.map(String),
  address,
  fc.tuple(number, validId).map(([page, id]) => `${page}#${id}`),
);
const retirement = fc.oneof(
  fc.record({ from: name, to: name }),
  fc.record({ from: name, note: fc.constant('这里的内容已经取消。') }),
);
const ledger: fc.Arbitrary<Ledger> = fc.record({
  version: fc.constant(1 as const),
  topics: fc.uniqueArray(topic),
  lists: fc.uniqueArray(
    fc.tuple(topic, fc.integer({ min: 2, max: 9 })).map(([id, at]) => `/faq/${id}/page/${at}/`),
  ),
  triage: ids.map((some) => some.toSorted()),
  pages: fc.array(page, { maxLength: 5 }),
  retired: fc.array(retirement, { maxLength: 5 }),
});
const standing = fc.record({
  topics: fc.uniqueArray(topic),
  triage: ids,
  pages: fc.uniqueArray(fc.record({ number, address, headings: ids, steps: ids }), {
    maxLength: 5,
    selector: ({ number }) => number,
  }),
});

testProperty('a ledger that was written is read again as it was', [ledger], (written) => {
  const { value, errors } = parseYaml(stringify(written));
  expect(errors).toEqual([]);
  expect(ledgerSchemas['zh-CN'].parse(value)).toEqual(written);
});

testProperty(
  'whatever a ledger promises, a build keeps it, or says which promise is broken',
  [ledger, standing],
  (promised, now) => {
    const breaches = breachesOf(promised, now);
    const { moved, retired } = forwardingOf(promised, now);
    const known = new Set([
      ...now.pages.flatMap(({ number, address }) => [String(number), address]),
      ...moved.map(({ from }) => from),
      ...retired.map(({ number }) => String(number)),
      ...breaches.map(({ from }) => from),
    ]);
    for (const { number } of promised.pages) expect(known).toContain(String(number));
    const written = parseYaml(stringify(promised));
    for (const { path, from } of breaches) {
      expect(from).not.toBe('');
      expect(written.positionOf(path).line).toBeGreaterThan(1);
    }
  },
);

testProperty(
  'publishing adds what is new and changes no other character',
  [ledger, standing],
  (promised, now) => {
    const retirements = new Map(promised.retired.map((item) => [item.from, item]));
    const retired = [...retirements.values()];
    const once = { ...promised, pages: uniqueByNumber(promised.pages), retired };
    const files = new Map<string, string>();
    const publish = (written: Ledger, whole: boolean): void => {
      const { recordFile } = joined();
      const read = (file: string): string | undefined => files.get(file);
      const options = { today: '2026-11-24', whole, recordFile, read };
      const changes = ledgerChanges(written, additionsOf(written, now), options);
      for (const [file, text] of changes) files.set(file, text);
    };
    const joined = (): LedgerSource => {
      const sources = [...files].map(([path, text]) => ({
        file: { path: `content/${path}`, text },
        yaml: parseYaml(text),
      }));
      return joinLedger(sources, '');
    };
    const read = (): Ledger => ledgerSchemas['zh-CN'].parse(joined().yaml?.value);
    publish(once, true);
    const [first, before] = [read(), new Map(files)];
    expect(hasAdditions(additionsOf(first, now))).toBe(false);
    for (const page of once.pages) {
      const written = first.pages.find(({ number }) => number === page.number);
      expect(written).toMatchObject({ published: page.published, title: page.title });
      expect(written?.addresses).toEqual(expect.arrayContaining(page.addresses));
    }
    expect(first.retired).toHaveLength(retired.length);
    expect(first.triage).toEqual([...new Set([...once.triage, ...now.triage])].sort());
    publish(first, false);
    expect(files).toEqual(before);
  },
);

testProperty(
  'a ledger of any text is refused in words, or is a ledger',
  [
    fc.oneof(
      hostileText,
      hostileText.map((text) => `version: 1\npages:\n  - ${text}\n`),
      fc.json(),
    ),
  ],
  (text) => {
    const { value, errors } = parseYaml(text);
    if (errors.length > 0) return;
    const problems = fieldProblems(ledgerSchemas['zh-CN'], value ?? {});
    expect(problems.length === 0).toBe(ledgerSchemas['zh-CN'].safeParse(value ?? {}).success);
    for (const { found, fix } of problems) expect(found + fix).toMatch(/\p{Script=Han}/u);
  },
);

function uniqueByNumber(pages: Ledger['pages']): Ledger['pages'] {
  return [...new Map(pages.map((page) => [page.number, page])).values()];
}
