import { isWorkday } from 'chinese-workday';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from './calendar-day.ts';
import { publishedHolidays } from './published-holidays.ts';
import { stateCouncilNotices } from './state-council-notices.ts';
import { WorkingDays } from './working-days.ts';

const days = new WorkingDays(publishedHolidays());
const first = '2024-01-01';
const last = '2026-12-31';

/** 全国年节及纪念日放假办法 for days of the sun's calendar. */
const legal = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

const everyDay: string[] = [];
for (let day = first; day <= last; day = addDays(day, 1)) everyDay.push(day);

/** What the notices themselves say. */
function isWorkedByNotice(day: string): boolean {
  const { off = [], worked = [] } = stateCouncilNotices[Number(day.slice(0, 4))] ?? {};
  const date = day.slice(5);
  if (off.some(([from, to]) => from <= date && date <= to)) return false;
  return worked.includes(date) || ![0, 6].includes(weekdayOf(day));
}

test('1,096 days are those of the State Council, and of another library', () => {
  expect(everyDay).toHaveLength(1096);
  expect(everyDay.filter((day) => days.isWorked(day) !== isWorkedByNotice(day))).toEqual([]);
  expect(everyDay.filter((day) => days.isWorked(day) !== isWorkday(day))).toEqual([]);
});

test('65,760 spans, from every day over up to 60 working days, end where the calendars say', () => {
  // After the last published year there are weekends and New Year, May and October.
  const isWeekday = (day: string): boolean =>
    ![0, 6].includes(weekdayOf(day)) && !legal.includes(day.slice(5));
  const until = addDays(last, 150);
  const worked: string[] = [];
  for (let day = first; day <= until; day = addDays(day, 1))
    if (day > last ? isWeekday(day) : isWorkedByNotice(day) && isWorkday(day)) worked.push(day);
  const wrong: string[] = [];
  let spans = 0;
  let next = 0;
  for (const day of everyDay) {
    while ((worked[next] ?? '') <= day) next += 1;
    for (let count = 1; count <= 60; count += 1, spans += 1)
      if (days.after(day, count) !== worked[next + count - 1]) wrong.push(`${day} + ${count}`);
  }
  expect(wrong).toEqual([]);
  expect(spans).toBe(65_760);
});

test('beyond what is published weekends and days of the law are known, and that is said', () => {
  const year = Math.max(...publishedHolidays().years) + 1;
  expect(days.isPublished(`${year}-01-01`)).toBe(false);
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1))
    expect(days.isWorked(day), day).toBe(
      ![0, 6].includes(weekdayOf(day)) && !legal.includes(day.slice(5)),
    );
});

test('where banks may be closed, weekends that are worked do not surely count', () => {
  expect(days.isWorked('2026-10-10')).toBe(true);
  expect(days.isWorked('2026-10-10', 'surely')).toBe(false);
  expect(days.onOrBefore('2026-10-10', 'surely')).toBe('2026-10-09');
  expect(days.onOrBefore('2026-10-05', 'surely')).toBe('2026-09-30');
});

test('beyond the table, counting late is never earlier than what was published later', () => {
  const published = publishedHolidays();
  const known = new WorkingDays(published);
  const unknown = new WorkingDays({ years: [], off: [], worked: [] });
  const early: string[] = [];
  for (const count of [1, 3, 5, 10, 15, 30])
    for (let day = `${published.years[0]}-01-01`; known.isPublished(day); day = addDays(day, 1)) {
      const late = known.after(day, count, 'surely');
      if (known.isPublished(late) && unknown.lateAfter(day, count, 'surely') < late)
        early.push(`${day} + ${count}`);
    }
  expect(early).toEqual([]);
});
