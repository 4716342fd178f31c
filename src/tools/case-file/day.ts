import { cellText } from './cell-text.ts';

/** What comes first in dates that begin with no year of four digits. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** A day, and what stands behind it: mostly a time. */
export interface Day {
  /** `2026-11-20` */
  readonly date: string;
  /** `14:05:01`, as it stands there; empty where there is none. */
  readonly time: string;
}

/**
 * Reads a day as exports write it: `2026/11/20`, `2026-11-20 14:05:01`, `20261120`,
 * `2026年11月20日`, `20 Nov 2026`, `20.11.2026`.
 *
 * @param order Needed for days as 03/04/2026, which nobody can know.
 * @returns Nothing where it is no day of a calendar, or the order is not known.
 */
export function readDay(cell: string, order?: DayOrder): Day | undefined {
  const text = cellText(cell);
  const read = yearFirst(text) ?? packed(text) ?? named(text) ?? ordered(text, order);
  if (!read || !/^(?:T?\d{1,2}:\d{2}\D*.*|\d{6}|\d{4})?$/.test(read.time)) return undefined;
  const { year, month, day, time } = read;
  const isDay =
    year >= 1990 &&
    year <= 2100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  if (!isDay) return undefined;
  return { date: [year, pad(month), pad(day)].join('-'), time: clock(time) };
}

interface Read {
  year: number;
  month: number;
  day: number;
  time: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `140501` is a time, too. */
const clock = (time: string): string =>
  /^\d+$/.test(time) ? time.replace(/(\d\d)(?=\d)/g, '$1:') : time.replace(/^T/, '');

const made = (
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  time = '',
): Read => ({ year: Number(year), month: Number(month), day: Number(day), time: time.trim() });

function yearFirst(text: string): Read | undefined {
  const found =
    /^(\d{4})\s?([-/.年])\s?(\d{1,2})\s?(?:[-/.月])\s?(\d{1,2})(?:\s?日)?(?!\d)[\s,]*(.*)$/.exec(
      text,
    );
  return found ? made(found[1], found[3], found[4], found[5]) : undefined;
}

function packed(text: string): Read | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:\s*(\d{6}|\d{4}|T?\d{1,2}:.*))?$/.exec(text);
  return found ? made(found[1], found[2], found[3], found[4]) : undefined;
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

function named(text: string): Read | undefined {
  const found =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?[\s,-]+(\d{4})\b[\s,]*(.*)$/i.exec(text) ??
    /^()([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b[\s,]*(.*)$/i.exec(text);
  if (!found) return undefined;
  const name = found[2]?.slice(0, 3).toLowerCase() ?? '';
  const place = months.indexOf(name);
  if (place < 0 || place % 3 > 0) return undefined;
  const month = place / 3 + 1;
  return found[1]
    ? made(found[3], month, found[1], found[4])
    : made(found[4], month, found[3], found[5]);
}

/** Three numbers, the year not first or of two digits. */
export const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)[\s,]*(.*)$/;

function ordered(text: string, order: DayOrder | undefined): Read | undefined {
  const found = numbers.exec(text);
  if (!found || !order) return undefined;
  const [, first, , second, third = '', time] = found;
  if (order === 'ymd')
    return third.length === 2 ? made(`20${first}`, second, third, time) : undefined;
  const year = third.length === 2 ? `20${third}` : third;
  return order === 'dmy' ? made(year, second, first, time) : made(year, first, second, time);
}
