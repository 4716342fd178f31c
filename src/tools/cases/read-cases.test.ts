import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testProperty } from '../../testing/property.ts';
import { newCase } from './new-case.ts';
import { longestFile, readCases } from './read-cases.ts';
import { writeCases } from './write-cases.ts';
import type { CaseRecord } from './case-record.ts';

const full: CaseRecord = {
  ...newCase('case-1'),
  sequence: 3,
  recipient: 'bank',
  party: '某某银行',
  reference: 'A-1',
  channel: '柜台',
  submitted: { date: '2026-11-20', time: '21:05', zone: 480 },
  promise: '1–3 个工作日',
  wait: { from: 1, to: 3, unit: 'working-day' },
  deadlines: [{ what: '止付期', date: '2026-12-01', saidBy: '银行' }],
  log: [{ date: '2026-11-21', text: '打过电话' }],
  evidence: '相册',
  payments: [
    {
      date: '2026-11-19',
      direction: 'paid',
      amount: 12_345_678_901_234_567_890n,
      currency: 'CNY',
      note: '',
    },
  ],
  uncounted: [{ line: 4, text: '合计', why: 'no-day' }],
  steps: [{ number: 1301, id: 'status' }],
};
const written = JSON.parse(writeCases([full])) as { cases: Record<string, unknown>[] };
const read = (change: Record<string, unknown>) =>
  readCases(JSON.stringify({ version: 1, cases: [{ ...written.cases[0], ...change }] }));

test('what is written is read as it was, and amounts to the last digit', () => {
  expect(readCases(writeCases([full, newCase('b')], 2))).toEqual({
    cases: [full, newCase('b')],
    wrong: [],
  });
});

test('a file with a mark at its beginning is read', () => {
  expect(readCases(`\uFEFF${writeCases([full])}`).cases).toEqual([full]);
});

describe('what is no file of cases is named and nothing is taken', () => {
  test.for([
    { name: 'nothing', text: '', unread: 'not-json' },
    { name: 'half a file', text: writeCases([full]).slice(0, -9), unread: 'not-json' },
    { name: 'a number', text: '7', unread: 'no-cases' },
    { name: 'null', text: 'null', unread: 'no-cases' },
    { name: 'another list', text: '[]', unread: 'no-cases' },
    { name: 'a newer version', text: '{"version":2,"cases":[]}', unread: 'other-version' },
    { name: 'a huge file', text: ' '.repeat(longestFile + 1), unread: 'too-large' },
  ] as const)('$name', ({ text, unread }) => {
    expect(readCases(text)).toEqual({ cases: [], wrong: [], unread });
  });
});

describe('what is wrong in a case is left out and named, the rest stays', () => {
  test.for([
    {
      name: 'a day that there is not',
      change: { submitted: { date: '2026-02-30', time: '', zone: 480 } },
      where: 'cases[0].submitted.date',
      part: 'submitted',
      left: undefined,
    },
    {
      name: 'a wait that ends before it begins',
      change: { wait: { from: 3, to: 1, unit: 'day' } },
      where: 'cases[0].wait',
      part: 'wait',
      left: undefined,
    },
    {
      name: 'a deadline without a day',
      change: { deadlines: [{ what: 'x', date: '', saidBy: '' }] },
      where: 'cases[0].deadlines[0].date',
      part: 'deadlines',
      left: [],
    },
    {
      name: 'an amount that is a number',
      change: { payments: [{ date: '', direction: 'paid', amount: 3, currency: '', note: '' }] },
      where: 'cases[0].payments[0].amount',
      part: 'payments',
      left: [],
    },
    {
      name: 'a text that is none',
      change: { party: 7 },
      where: 'cases[0].party',
      part: 'party',
      left: '',
    },
  ] as const)('$name', ({ change, where, part, left }) => {
    const { cases, wrong } = read(change);
    expect(wrong).toEqual([{ where, why: 'wrong' }]);
    expect(cases[0]?.[part]).toEqual(left);
    expect(cases[0]?.reference).toBe('A-1');
  });

  test('what nobody here knows is kept out', () => {
    const { cases, wrong } = read({ __proto_: 1, more: { a: 1 } });
    expect(wrong.map(({ where, why }) => `${where} ${why}`)).toEqual([
      'cases[0].__proto_ unknown',
      'cases[0].more unknown',
    ]);
    expect(cases).toEqual([full]);
  });

  test('a case without a name, and one with the name of another, are not taken', () => {
    const twice = JSON.stringify({
      version: 1,
      cases: [written.cases[0], { id: '' }, written.cases[0]],
    });
    expect(readCases(twice)).toEqual({
      cases: [full],
      wrong: [
        { where: 'cases[1].id', why: 'wrong' },
        { where: 'cases: case-1', why: 'wrong' },
      ],
    });
  });
});

testProperty(
  'whatever stands in a file, what is read can be written and is read the same again',
  [fc.nat(), fc.nat(40), fc.oneof(fc.string(), fc.constantFrom('null', '[]', '-1', '"', ',', '9'))],
  (at, length, put) => {
    const file = writeCases([full]);
    const cut = at % file.length;
    const { cases } = readCases(file.slice(0, cut) + put + file.slice(cut + length));
    expect(readCases(writeCases(cases))).toEqual({ cases, wrong: [] });
  },
);

testProperty(
  'any value in any part of a case is taken as it must be, or named and left out',
  [fc.constantFrom(...Object.keys(full)), fc.jsonValue()],
  (part, value) => {
    const { cases, wrong } = read({ [part]: value });
    expect(readCases(writeCases(cases))).toEqual({ cases, wrong: [] });
    for (const { where } of wrong) expect(where).toMatch(new RegExp(`^cases\\[0\\]\\.${part}`));
  },
);
