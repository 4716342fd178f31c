import { expect, test } from 'vitest';
import type { CaseRecord, Payment } from '../cases/case-record.ts';
import { newCase, noFacts } from '../cases/new-case.ts';
import { timelineOf } from './timeline.ts';

const moment = (date: string, time = ''): { date: string; time: string; zone: number } => ({
  date,
  time,
  zone: 480,
});

const payment = (date: string): Payment => ({
  date,
  direction: 'paid',
  amount: 100n,
  currency: 'CNY',
  note: '',
});

const recordOf = (parts: Partial<CaseRecord>): CaseRecord => ({
  ...newCase('a'),
  recipient: 'bank',
  facts: { ...noFacts, when: moment('2026-11-20', '14:05') },
  ...parts,
});

test('what happened, was submitted, answered, paid and has to be done stands in its order', () => {
  const entries = timelineOf(
    recordOf({
      submitted: moment('2026-11-20', '16:00'),
      log: [
        { date: '2026-11-23', text: 'second' },
        { date: '2026-11-23', text: 'third' },
        { date: '2026-11-22', text: 'first' },
      ],
      payments: [payment('2026-11-19')],
      deadlines: [{ what: 'appeal', date: '2026-12-01', saidBy: 'bank' }],
    }),
  );
  expect(entries.map((entry) => (entry.kind === 'log' ? entry.text : entry.kind))).toEqual([
    'payment',
    'happened',
    'submitted',
    'first',
    'second',
    'third',
    'deadline',
  ]);
});

test('of many payments it says from when to when; their table has them all', () => {
  const days = Array.from({ length: 13 }, (_, place) => `2026-11-${String(28 - place)}`);
  const [, entry] = timelineOf(recordOf({ payments: days.map(payment) }));
  expect(timelineOf(recordOf({ payments: days.map(payment) }))).toHaveLength(2);
  expect(timelineOf(recordOf({ payments: days.map(payment) }))[0]).toMatchObject({
    kind: 'payments',
    date: '2026-11-16',
    until: '2026-11-28',
    count: 13,
  });
  expect(entry?.kind).toBe('happened');
});

test('a case of which nothing is known has no timeline', () => {
  const record = recordOf({});
  expect(timelineOf({ ...record, facts: { ...record.facts, when: undefined } })).toEqual([]);
});
