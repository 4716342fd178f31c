import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText, testProperty } from '../../testing/property.ts';
import { dayOrderOf } from './day-order.ts';
import { readDay } from './day.ts';

describe('a day is read as it is written', () => {
  test.for([
    { text: '2026-11-20', date: '2026-11-20', time: '' },
    { text: '2026/1/2', date: '2026-01-02', time: '' },
    { text: '2026.11.20 14:05', date: '2026-11-20', time: '14:05' },
    { text: '2026-11-20 14:05:01', date: '2026-11-20', time: '14:05:01' },
    { text: '2026-11-20T14:05:01Z', date: '2026-11-20', time: '14:05:01Z' },
    { text: '20261120', date: '2026-11-20', time: '' },
    { text: '20261120140501', date: '2026-11-20', time: '14:05:01' },
    { text: '20261120 140501', date: '2026-11-20', time: '14:05:01' },
    { text: '2026年11月20日', date: '2026-11-20', time: '' },
    { text: '2026 年 1 月 2 日 08:00', date: '2026-01-02', time: '08:00' },
    { text: '２０２６年１１月２０日', date: '2026-11-20', time: '' },
    { text: '20 November 2026', date: '2026-11-20', time: '' },
    { text: 'Nov 20, 2026 2:05 PM', date: '2026-11-20', time: '2:05 PM' },
    { text: "'2026-02-28", date: '2026-02-28', time: '' },
    { text: '2024-02-29', date: '2024-02-29', time: '' },
    { text: '\u202B2026/\u200E11/\u200E20\u202C', date: '2026-11-20', time: '' },
  ])('$text', ({ text, date, time }) => {
    expect(readDay(text)).toEqual({ date, time });
  });

  test.for([
    { text: '' },
    { text: '2026-02-30' },
    { text: '2026-13-01' },
    { text: '0000-00-00' },
    { text: '11月20日' },
    { text: '45981' },
    { text: '03/04/2026' },
    { text: '26-11-20' },
    { text: '2026-11-20 至 2026-11-30' },
    { text: '202611201' },
    { text: '20 Foo 2026' },
    { text: '1889-01-01' },
  ])('$text is none that anybody can be sure of', ({ text }) => {
    expect(readDay(text)).toBeUndefined();
  });

  test('the order of a day that does not say it is the one that was said', () => {
    expect(readDay('03/04/2026', 'dmy')?.date).toBe('2026-04-03');
    expect(readDay('03/04/2026', 'mdy')?.date).toBe('2026-03-04');
    expect(readDay('26/11/20', 'ymd')?.date).toBe('2026-11-20');
    expect(readDay('20.11.26 09:00', 'dmy')).toEqual({ date: '2026-11-20', time: '09:00' });
    expect(readDay('13/13/2026', 'dmy')).toBeUndefined();
  });
});

test.for([
  { cells: ['2026-11-20', '20261120'], order: undefined },
  { cells: ['03/04/2026', '13/04/2026'], order: 'dmy' },
  { cells: ['03/04/2026', '04/13/2026'], order: 'mdy' },
  { cells: ['03/04/2026'], order: 'ask' },
  { cells: ['13/04/2026', '04/13/2026'], order: 'ask' },
  { cells: ['26/11/20'], order: 'ask' },
])('$cells are in the order $order', ({ cells, order }) => {
  expect(dayOrderOf(cells)).toBe(order);
});

testProperty(
  'every day that is read is one of the calendar',
  [
    fc.oneof(hostileText, fc.stringMatching(/^[\d/.: 年月日-]{6,20}$/)),
    fc.constantFrom('dmy', 'mdy', 'ymd', undefined),
  ],
  (text, order) => {
    const day = readDay(text, order);
    if (!day) return;
    expect(new Date(day.date).toISOString().slice(0, 10)).toBe(day.date);
  },
);
