/** Days of a calendar, `2026-11-20`: the same everywhere, whatever the time zone of a device. */

const inDay = 86_400_000;

/** The years in which a day of a case can be; others are slips of the keyboard. */
const firstYear = 1970;
const lastYear = 2199;

/** Whether a text is a day that there is. */
export function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    year >= firstYear &&
    year <= lastYear &&
    !Number.isNaN(Date.parse(text)) &&
    // Some engines take February 30 for a day in March.
    dayAt(numberOfDay(text)) === text
  );
}

/** Days since 1970 began. */
export const numberOfDay = (day: string): number => Date.parse(day) / inDay;

/** The day of such a number. */
export const dayAt = (number: number): string =>
  new Date(number * inDay).toISOString().slice(0, 10);

/** A day some days later, or earlier. */
export const addDays = (day: string, count: number): string => dayAt(numberOfDay(day) + count);

/** 0 for a Sunday, 6 for a Saturday. */
export const weekdayOf = (day: string): number => new Date(numberOfDay(day) * inDay).getUTCDay();
