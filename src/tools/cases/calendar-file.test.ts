import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import type { CaseRecord } from './case-record.ts';
import { newCase } from './new-case.ts';
import { goneReminders, remindersOf } from './reminders.ts';
import { publishedHolidays } from './published-holidays.ts';
import { WorkingDays } from './working-days.ts';

const days = new WorkingDays(publishedHolidays());
const texts = { ask: '回看一件事；有消息吗', lastDay: '一件事，今天要办' };
const now = Date.parse('2026-11-20T10:00:00Z');

const record: CaseRecord = {
  ...newCase('k3f9'),
  sequence: 4,
  party: 'OKPay',
  reference: 'REF-20261120',
  promise: '退 500 元',
  submitted: { date: '2026-11-20', time: '21:00', zone: 480 },
  wait: { from: 1, to: 3, unit: 'working-day' },
  deadlines: [
    { what: '止付', date: '2026-11-29', saidBy: '某某银行' },
    { what: '起诉', date: '2027-01-04', saidBy: '法院' },
  ],
};
const changed: CaseRecord = {
  ...record,
  sequence: 5,
  wait: { from: 1, to: 5, unit: 'working-day' },
};

/** uid → what a calendar makes of it. */
type Seen = Record<string, { start: string; sequence: number; title: string; status: string }>;

const byIcalJs = (file: string): Seen =>
  Object.fromEntries(
    new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((part) => {
      const event = new ICAL.Event(part);
      return [
        event.uid,
        {
          start: event.startDate.toJSDate().toISOString(),
          sequence: Number(event.sequence),
          title: event.summary,
          status: String(part.getFirstPropertyValue('status')),
        },
      ];
    }),
  );

const byNodeIcal = (file: string): Seen =>
  Object.fromEntries(
    Object.values(sync.parseICS(file))
      .filter((part): part is VEvent => part?.type === 'VEVENT')
      .map(({ uid, start, sequence, summary, status }) => [
        uid,
        {
          start: start.toISOString(),
          sequence: Number(sequence),
          title: String(summary),
          status: String(status),
        },
      ]),
  );

const parsers = [
  { name: 'ical.js', read: byIcalJs },
  { name: 'node-ical', read: byNodeIcal },
];

describe.for(parsers)('$name', ({ read }) => {
  const first = read(calendarFile(remindersOf(record, days, now), [], texts, now));

  test('reads when to ask and the last days, at nine in China', () => {
    expect(first).toEqual({
      'k3f9-ask': {
        start: '2026-11-27T01:00:00.000Z',
        sequence: 4,
        title: texts.ask,
        status: 'CONFIRMED',
      },
      'k3f9-last-1': {
        start: '2026-11-27T01:00:00.000Z',
        sequence: 4,
        title: texts.lastDay,
        status: 'CONFIRMED',
      },
      'k3f9-last-2': {
        start: '2026-12-25T01:00:00.000Z',
        sequence: 4,
        title: texts.lastDay,
        status: 'CONFIRMED',
      },
    });
  });

  test('takes a newer file for the same reminders, changed', () => {
    const second = read(calendarFile(remindersOf(changed, days, now), [], texts, now + 1));
    expect(Object.keys(second)).toEqual(Object.keys(first));
    for (const [uid, { sequence }] of Object.entries(second))
      expect(sequence).toBeGreaterThan(first[uid]?.sequence ?? Infinity);
    expect(second['k3f9-ask']?.start).toBe('2026-12-01T01:00:00.000Z');
  });

  test('sees what was removed as cancelled', () => {
    const gone = goneReminders(remindersOf(record, days, now), [], 6);
    const seen = Object.values(read(calendarFile([], gone, texts, now)));
    expect(seen.map(({ status, sequence }) => `${status} ${sequence}`)).toEqual(
      Array.from({ length: 3 }, () => 'CANCELLED 6'),
    );
  });
});

test('nothing of the case is in the file, and its clock is the one that is handed in', () => {
  const file = calendarFile(remindersOf(record, days, now), [], texts, now);
  for (const secret of ['OKPay', 'REF', '500', '止付', '银行', '法院'])
    expect(file).not.toContain(secret);
  expect(file.match(/DTSTAMP:20261120T100000Z/g)).toHaveLength(3);
  expect(file.match(/BEGIN:VALARM/g)).toHaveLength(3);
  // Lines end as the standard says, and none is longer than 75 octets.
  for (const line of file.trimEnd().split('\r\n')) {
    expect(line).not.toContain('\n');
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
  expect(calendarFile(remindersOf(record, days, now), [], texts, now)).toBe(file);
});

test.for([
  { name: 'hours in China', zone: 480, at: '2026-11-29T11:00:00.000Z' },
  { name: 'hours in California', zone: -480, at: '2026-11-30T03:00:00.000Z' },
])('$name end at their own clock', ({ zone, at }) => {
  const asked: CaseRecord = {
    ...newCase('h'),
    submitted: { date: '2026-11-27', time: '19:00', zone },
    wait: { from: 48, to: 48, unit: 'hour' },
  };
  const file = calendarFile(remindersOf(asked, days, now), [], texts, now);
  expect(byIcalJs(file)['h-ask']?.start).toBe(at);
  expect(byNodeIcal(file)['h-ask']?.start).toBe(at);
});

test('what is over is in no calendar, and a last day whose early day is over comes on itself', () => {
  const later = Date.parse('2026-11-28T00:00:00Z');
  expect(remindersOf(record, days, later).map(({ uid, begin }) => [uid, begin])).toEqual([
    ['k3f9-last-1', Date.parse('2026-11-29T01:00:00Z')],
    ['k3f9-last-2', Date.parse('2026-12-25T01:00:00Z')],
  ]);
});
