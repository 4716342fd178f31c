import { z } from 'astro/zod';
import { date } from './fields.ts';

/**
 * A moment as writers put it: `2026-11-23 14:00 +08:00`. One form only, and always with its zone:
 * a time without one is a guess of whoever reads it.
 */
export const moment = z.string().superRefine((text, context) => {
  const message = momentFault(text);
  if (message) context.addIssue({ code: 'custom', message });
});

const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}) ([+-])(\d{2}):(\d{2})$/;

function momentFault(text: string): string | undefined {
  const [, day, hour, minute, , zoneHour, zoneMinute] = parts.exec(text) ?? [];
  if (day === undefined)
    return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(text) ? '没有写时区' : '不是这种写法';
  if (!date.safeParse(day).success) return '日历上没有这一天';
  if (Number(hour) > 23 || Number(minute) > 59) return '没有这个时刻，时间从 00:00 到 23:59';
  return Number(zoneHour) <= 14 && ['00', '30', '45'].includes(String(zoneMinute))
    ? undefined
    : '没有这个时区';
}

/** A moment in the form of ISO 8601, which pages and scripts read: `2026-11-23T14:00+08:00`. */
export const isoOf = (moment: string): string => moment.replace(/ /, 'T').replace(/ /, '');

/** A moment in milliseconds; `NaN` where it has another form. */
export const timeOf = (moment: string): number =>
  parts.test(moment) ? Date.parse(isoOf(moment)) : NaN;
