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
  const ledger = ledgerSchema.parse(text === undefined ? { version: 1 } : parseYaml(text).value);
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

test('long lists stay in one line', () => {
  const steps = Array.from({ length: 40 }, (_, index) => `step-number-${index}`);
  expect(publish(undefined, [{ ...page, steps }])).toContain(`steps: [${steps.join(', ')}]`);
});
