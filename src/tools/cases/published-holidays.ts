import holidays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Holidays } from './working-days.ts';

/** How many years back somebody may still wait for something. */
const yearsBack = 2;

/**
 * The calendar of the mainland as far as it is published, from the data of `chinese-days`. Pages
 * bring it to the browser; the library itself stays here.
 */
export function publishedHolidays(): Holidays {
  const [off, worked] = [Object.keys(holidays.holidays), Object.keys(holidays.workdays)];
  const last = Math.max(...off.map(yearOf));
  const isNear = (day: string): boolean => yearOf(day) >= last - yearsBack;
  return {
    years: [...new Set(off.map(yearOf))].filter((year) => year >= last - yearsBack).sort(),
    off: off.filter(isNear),
    worked: worked.filter(isNear),
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
