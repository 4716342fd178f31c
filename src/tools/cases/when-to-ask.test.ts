import { describe, expect, test } from 'vitest';
import type { CaseRecord, WaitUnit } from './case-record.ts';
import { newCase } from './new-case.ts';
import { publishedHolidays } from './published-holidays.ts';
import { safeDayOf, standingOf } from './standing.ts';
import { whenToAsk } from './when-to-ask.ts';
import { WorkingDays } from './working-days.ts';

const days = new WorkingDays(publishedHolidays());
const due = (date: string, time: string, from: number, to: number, unit: WaitUnit, zone = 480) => {
  const { early, late, doubts } = whenToAsk({ date, time, zone }, { from, to, unit }, days);
  return [early.date, `${late.date} ${late.time}`.trim(), ...doubts].join(' | ');
};

describe('when to ask is late, and says why', () => {
  test.for([
    {
      name: 'three working days from a Friday morning',
      is: due('2026-11-20', '09:30', 1, 3, 'working-day'),
      said: '2026-11-23 | 2026-11-25',
    },
    {
      name: 'from its evening',
      is: due('2026-11-20', '21:05', 1, 3, 'working-day'),
      said: '2026-11-23 | 2026-11-26 | cut-off',
    },
    {
      name: 'from noon',
      is: due('2026-11-20', '12:00', 1, 3, 'working-day'),
      said: '2026-11-23 | 2026-11-26 | cut-off',
    },
    {
      name: 'from an unknown time',
      is: due('2026-11-20', '', 1, 3, 'working-day'),
      said: '2026-11-23 | 2026-11-26 | no-time',
    },
    {
      name: 'from a Saturday',
      is: due('2026-11-21', '10:00', 1, 1, 'working-day'),
      said: '2026-11-23 | 2026-11-24 | day-off',
    },
    {
      name: 'over the days of National Day',
      is: due('2026-09-30', '09:00', 3, 3, 'working-day'),
      said: '2026-10-10 | 2026-10-10',
    },
    {
      name: 'on the same working day',
      is: due('2026-11-20', '09:00', 0, 0, 'working-day'),
      said: '2026-11-20 | 2026-11-20',
    },
    {
      name: 'in a bank over a weekend that is worked',
      is: due('2026-09-30', '09:00', 3, 3, 'bank-day'),
      said: '2026-10-10 | 2026-10-12 | bank-weekend',
    },
    {
      name: 'in a bank over a plain weekend',
      is: due('2026-11-20', '09:00', 1, 2, 'bank-day'),
      said: '2026-11-23 | 2026-11-24',
    },
    {
      name: 'beyond what is published',
      is: due('2026-12-30', '09:00', 3, 3, 'working-day'),
      said: '2027-01-05 | 2027-01-07 | estimate',
    },
    {
      name: 'seven days',
      is: due('2026-02-25', '08:00', 7, 7, 'day'),
      said: '2026-03-04 | 2026-03-04',
    },
    {
      name: 'seven days in a leap year, from the evening',
      is: due('2028-02-25', '20:00', 7, 7, 'day'),
      said: '2028-03-03 | 2028-03-04 | cut-off',
    },
    {
      name: 'a day and a half over the new year',
      is: due('2026-12-31', '23:30', 24, 36, 'hour'),
      said: '2027-01-01 | 2027-01-02 11:30',
    },
    {
      name: 'a day from an unknown time',
      is: due('2026-11-20', '', 24, 24, 'hour'),
      said: '2026-11-21 | 2026-11-21 | no-time',
    },
    {
      name: 'working days from a night in New York, when it is noon in China',
      is: due('2026-11-19', '23:00', 1, 1, 'working-day', -300),
      said: '2026-11-23 | 2026-11-24 | cut-off',
    },
    {
      name: 'hours in New York',
      is: due('2026-11-19', '23:00', 2, 2, 'hour', -300),
      said: '2026-11-20 | 2026-11-20 01:00',
    },
    {
      name: 'over May beyond what is published',
      is: due('2028-04-28', '09:00', 1, 1, 'bank-day'),
      said: '2028-05-03 | 2028-05-08 | estimate',
    },
  ])('$name', ({ is, said }) => {
    expect(is).toBe(said);
  });
});

test('the early reading is never after the late one, and one more day of waiting is never less', () => {
  const units: WaitUnit[] = ['hour', 'day', 'working-day', 'bank-day'];
  for (const unit of units)
    for (const time of ['', '00:00', '11:59', '12:00', '23:59'])
      for (const day of ['2026-01-01', '2026-02-13', '2026-09-19', '2026-10-09', '2026-12-31'])
        for (let to = 0; to < 40; to += 1) {
          const at = (most: number) =>
            whenToAsk(
              { date: day, time, zone: 480 },
              { from: Math.min(2, most), to: most, unit },
              days,
            );
          const [now, more] = [at(to), at(to + 1)];
          expect(now.early.date <= now.ask.date).toBe(true);
          expect(now.ask.date <= more.ask.date).toBe(true);
        }
});

describe('where a case stands', () => {
  const asked: CaseRecord = {
    ...newCase('a'),
    submitted: { date: '2026-11-20', time: '09:00', zone: 480 },
    wait: { from: 1, to: 3, unit: 'working-day' },
  };
  const at = (china: string): number => Date.parse(`${china}+08:00`);
  test.for([
    { name: 'on the last day it is waited', record: asked, now: '2026-11-25T23:59', is: 'waiting' },
    { name: 'on the day after it is asked', record: asked, now: '2026-11-26T00:00', is: 'overdue' },
    {
      name: 'after a week more it is silence',
      record: asked,
      now: '2026-12-02T00:00',
      is: 'silent',
    },
    {
      name: 'a bank that is late is no platform that is gone',
      record: { ...asked, recipient: 'bank' as const },
      now: '2027-12-02T00:00',
      is: 'overdue',
    },
    {
      name: 'without a wait nobody knows',
      record: { ...asked, wait: undefined },
      now: '2026-12-02T00:00',
      is: 'open',
    },
    {
      name: 'without a day nobody knows',
      record: newCase('b'),
      now: '2026-12-02T00:00',
      is: 'open',
    },
    {
      name: 'hours end at a clock',
      record: { ...asked, wait: { from: 1, to: 2, unit: 'hour' as const } },
      now: '2026-11-20T10:59',
      is: 'waiting',
    },
    {
      name: 'and then it is asked',
      record: { ...asked, wait: { from: 1, to: 2, unit: 'hour' as const } },
      now: '2026-11-20T11:00',
      is: 'overdue',
    },
  ])('$name', ({ record, now, is }) => {
    expect(standingOf(record, days, at(now)).is).toBe(is);
  });
});

test.for([
  { name: 'after a day, on the next', unit: 'working-day', time: '09:00', ask: '2026-11-24 ' },
  { name: 'after hours, at the clock', unit: 'hour', time: '09:00', ask: '2026-11-20 10:00' },
  { name: 'after hours of no clock, on the next day', unit: 'hour', time: '', ask: '2026-11-22 ' },
] as const)('$name one asks', ({ unit, time, ask }) => {
  const due = whenToAsk({ date: '2026-11-20', time, zone: 480 }, { from: 1, to: 1, unit }, days);
  expect(`${due.ask.date} ${due.ask.time}`).toBe(ask);
});

test('a last day that no calendar has yet is before the longest holidays', () => {
  const on = (date: string) => safeDayOf({ what: '', date, saidBy: '' }, days);
  expect(['2027-01-01', '2027-02-08', '2028-10-12'].map(on)).toEqual([
    '2026-12-23',
    '2027-01-29',
    '2028-09-29',
  ]);
});

test('a last day is early: the last one on which everybody works', () => {
  const on = (date: string) => safeDayOf({ what: '', date, saidBy: '' }, days);
  expect(['2026-11-24', '2026-11-29', '2026-10-05', '2026-10-10'].map(on)).toEqual([
    '2026-11-24',
    '2026-11-27',
    '2026-09-30',
    '2026-10-09',
  ]);
});
