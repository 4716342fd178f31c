import { dayAt, numberOfDay } from './calendar-day.ts';
import type { Moment } from './case-record.ts';

/** Minutes before UTC in which mainland China lives, all year. */
export const chinaZone = 480;

const inMinute = 60_000;
const minutesInDay = 1440;

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** What clocks of a zone show at a time of a clock, in milliseconds since 1970. */
export const momentAt = (time: number, zone: number): Moment =>
  fromMinutes(Math.floor(time / inMinute) + zone, zone);

/** The same moment, so many minutes later, as clocks of a zone show it; its time must be known. */
export const laterIn = (moment: Moment, minutes: number, zone: number): Moment =>
  fromMinutes(
    numberOfDay(moment.date) * minutesInDay + minutesOf(moment.time) - moment.zone + zone + minutes,
    zone,
  );

/** A moment whose time is known, in milliseconds since 1970. */
export const timeAt = ({ date, time, zone }: Moment): number =>
  (numberOfDay(date) * minutesInDay + minutesOf(time) - zone) * inMinute;

/** When clocks of a zone show 9:00 on a day, in milliseconds since 1970. */
export const nineOn = (date: string, zone: number): number => timeAt({ date, time: '09:00', zone });

/** @param minutes Since 1970 began there. */
function fromMinutes(minutes: number, zone: number): Moment {
  const day = Math.floor(minutes / minutesInDay);
  return { date: dayAt(day), time: clockOf(minutes - day * minutesInDay), zone };
}
