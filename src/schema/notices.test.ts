import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { fieldProblems } from './messages.ts';
import { isoOf, timeOf } from './moment.ts';
import { noticesIn } from './notices.ts';

const good = {
  text: '提现到账比平时慢，钱没有丢。',
  level: 'incident',
  from: '2026-11-23 14:00 +08:00',
  until: '2026-11-24 02:00 +08:00',
};
const schema = z.strictObject({ notices: noticesIn('zh-CN') });
const told = (change: Record<string, unknown>): string[] =>
  fieldProblems(schema, { notices: [{ ...good, ...change }] }).map(
    ({ path, found }) => `${path.join('.')} ${found}`,
  );

test.for<{ name: string; change: Record<string, unknown> }>([
  { name: 'as it is', change: {} },
  {
    name: 'all that may be said',
    change: { updated: '2026-11-23 15:30 +08:00', topics: ['withdrawal'], link: 1301 },
  },
  { name: 'an end in another zone', change: { until: '2026-11-23 07:30 +01:00' } },
  { name: 'a zone of half an hour', change: { from: '2026-11-23 14:00 +05:30' } },
  { name: 'west of Greenwich', change: { from: '2026-11-22 14:00 -08:00' } },
])('a notice is taken: $name', ({ change }) => {
  expect(told(change)).toEqual([]);
});

test.for([
  { from: '2026-11-23 14:00', says: '没有写时区' },
  { from: '2026-11-23', says: '不是这种写法' },
  { from: '2026-11-23T14:00+08:00', says: '不是这种写法' },
  { from: '2026-11-23 14:00 +8:00', says: '不是这种写法' },
  { from: '2026-11-23 14:00 +08:00 ', says: '不是这种写法' },
  { from: '2026/11/23 14:00 +08:00', says: '不是这种写法' },
  { from: '11 月 23 日 14:00', says: '不是这种写法' },
  { from: '2026-02-30 14:00 +08:00', says: '日历上没有这一天' },
  { from: '2026-11-22 24:00 +08:00', says: '没有这个时刻' },
  { from: '2026-11-23 14:60 +08:00', says: '没有这个时刻' },
  { from: '2026-11-23 14:00 +08:10', says: '没有这个时区' },
  { from: '2026-11-23 14:00 +80:00', says: '没有这个时区' },
])('a beginning in any other form is refused, with the reason (%$)', ({ from, says }) => {
  const [problem, ...others] = told({ from });
  expect(problem).toMatch(/^notices\.0\.from from[： ]/);
  expect(problem).toContain(says);
  expect(others).toEqual([]);
});

test('a refusal shows how it is written', () => {
  const [problem] = fieldProblems(schema, { notices: [{ ...good, from: 'x' }] });
  expect(problem?.expected).toContain('from: 2026-11-23 14:00 +08:00');
});

test.for([
  { name: 'the moment of its beginning', until: good.from },
  { name: 'the same moment in another zone', until: '2026-11-23 06:00 +00:00' },
  { name: 'earlier', until: '2026-11-23 13:59 +08:00' },
])('an end is later than the beginning: not $name', ({ until }) => {
  expect(told({ until })).toEqual([`notices.0.until until：不晚于 from（写的是“${until}”）`]);
});

test('what is too long, unknown or changed after the end is refused', () => {
  expect(told({ text: '慢'.repeat(120) })).toEqual([]);
  expect(told({ text: '慢'.repeat(121) })).toEqual(['notices.0.text text 有 121 个字，太长了']);
  expect(told({ level: 'urgent' })).toEqual(['notices.0.level level 写成了“urgent”']);
  expect(told({ updated: '2026-11-24 02:01 +08:00' })).toHaveLength(1);
  expect(told({ title: '公告' })).toEqual(['notices.0.title 不认识 title 这一项']);
  expect(fieldProblems(schema, { notices: Array.from({ length: 6 }, () => good) })).toHaveLength(1);
});

test('a moment is the same in every form', () => {
  expect(isoOf(good.from)).toBe('2026-11-23T14:00+08:00');
  expect(timeOf(good.from)).toBe(Date.UTC(2026, 10, 23, 6));
  expect(timeOf('2026-11-23')).toBeNaN();
});
