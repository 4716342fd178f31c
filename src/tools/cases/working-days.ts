import { addDays, weekdayOf } from './calendar-day.ts';

/** When mainland China does not work though it is a weekday, and works though it is a weekend. */
export interface Holidays {
  /** The years that were published; in others weekends and a few days of the law are known. */
  readonly years: readonly number[];
  /** Days, `2026-10-01`. */
  readonly off: readonly string[];
  /** Weekends that are worked, days too. */
  readonly worked: readonly string[];
}

/**
 * How days are counted where weekends are worked to make up for a holiday. Banks open for the public
 * on some of those days and not on others: what is sure to be worked, and what may be.
 */
export type Counted = 'surely' | 'perhaps';

/**
 * Days that are off in every year, before a calendar is published: 全国年节及纪念日放假办法, as of
 * 2025-01-01. Those of the moon's calendar are left to the notice of each year.
 */
const everyYear: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '05-02',
  '10-01',
  '10-02',
  '10-03',
]);

/**
 * Between which days a holiday may lie whose days are not published yet, and how many working days it
 * may take besides those of `everyYear`: of 2014 to 2026 none took more.
 */
const perhapsOff: readonly (readonly [from: string, to: string, days: number])[] = [
  ['01-02', '01-03', 2],
  // Spring Festival: the new moon lies between 21 January and 20 February.
  ['01-19', '03-02', 7],
  ['04-02', '04-08', 2],
  ['04-29', '05-06', 3],
  // Dragon Boat Festival, Mid-Autumn Festival.
  ['05-26', '06-27', 2],
  ['09-06', '10-10', 2],
  ['10-04', '10-08', 5],
];

/** Working days of the mainland, by its published calendar. */
export class WorkingDays {
  readonly #off: ReadonlySet<string>;
  readonly #worked: ReadonlySet<string>;
  readonly #years: ReadonlySet<number>;

  constructor({ years, off, worked }: Holidays) {
    this.#years = new Set(years);
    this.#off = new Set(off);
    this.#worked = new Set(worked);
  }

  /** Whether the calendar of that year was published; otherwise little of it is known. */
  isPublished(day: string): boolean {
    return this.#years.has(Number(day.slice(0, 4)));
  }

  /** @param counted Whether weekends that are worked count. */
  isWorked(day: string, counted: Counted = 'perhaps'): boolean {
    if (this.#off.has(day)) return false;
    if (!this.isPublished(day) && everyYear.has(day.slice(5))) return false;
    const weekday = weekdayOf(day);
    if (weekday !== 0 && weekday !== 6) return true;
    return counted === 'perhaps' && this.#worked.has(day);
  }

  /** The day that is so many working days later; the day itself does not count. */
  after(day: string, count: number, counted: Counted = 'perhaps'): string {
    let at = day;
    for (let left = count; left > 0;) {
      at = addDays(at, 1);
      if (this.isWorked(at, counted)) left -= 1;
    }
    return at;
  }

  /**
   * The same where holidays that are not published yet take as many days as they may: late, so that
   * nobody asks too early.
   */
  lateAfter(day: string, count: number, counted: Counted = 'perhaps'): string {
    let at = this.after(day, count, counted);
    for (;;) {
      const later = this.after(day, count + this.#mostOff(day, at), counted);
      if (later === at) return at;
      at = later;
    }
  }

  /** How many days may be off after a day and until another one, besides those that are known. */
  #mostOff(after: string, until: string): number {
    let most = 0;
    for (let year = Number(after.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
      if (this.#years.has(year)) continue;
      for (const [from, to, days] of perhapsOff)
        if (`${year}-${to}` > after && `${year}-${from}` <= until) most += days;
    }
    return most;
  }

  /** The day, or the last working day before it. */
  onOrBefore(day: string, counted: Counted): string {
    let at = day;
    while (!this.isWorked(at, counted)) at = addDays(at, -1);
    return at;
  }
}
