import { addDays, numberOfDay } from './calendar-day.ts';
import type { CaseRecord, Deadline } from './case-record.ts';
import { momentAt } from './moments.ts';
import { whenToAsk, type Due } from './when-to-ask.ts';
import type { WorkingDays } from './working-days.ts';

/** Where a case stands. */
export type Standing =
  /** Nobody knows when it was submitted, or how long it takes. */
  | { readonly is: 'open'; readonly lacks: 'submitted' | 'wait' }
  | { readonly is: 'waiting' | 'overdue' | 'silent'; readonly due: Due };

/** A week: silence that is shorter may be a holiday, or somebody who is ill. */
const shortestSilence = 7;

/** @param now Milliseconds since 1970. */
export function standingOf(record: CaseRecord, days: WorkingDays, now: number): Standing {
  const { submitted, wait, recipient } = record;
  if (!submitted) return { is: 'open', lacks: 'submitted' };
  if (!wait) return { is: 'open', lacks: 'wait' };
  const due = whenToAsk(submitted, wait, days);
  const { late, ask } = due;
  const there = momentAt(now, ask.zone);
  const isOver = there.date > ask.date || (there.date === ask.date && there.time >= ask.time);
  if (!isOver) return { is: 'waiting', due };
  const since = numberOfDay(there.date) - numberOfDay(late.date);
  const waited = numberOfDay(late.date) - numberOfDay(submitted.date);
  // As long again as the whole wait: that is no delay any more.
  const isSilent = recipient === 'platform' && since >= Math.max(shortestSilence, waited);
  return { is: isSilent ? 'silent' : 'overdue', due };
}

/** The longest holidays of the mainland, in days: where none are published, any day may be the last. */
const longestHoliday = 9;

/**
 * The day until which something is to be done: that which somebody named, or the last one before it
 * on which everybody works. Where no holidays are published it is before the longest of them.
 */
export const safeDayOf = ({ date }: Deadline, days: WorkingDays): string =>
  days.onOrBefore(days.isPublished(date) ? date : addDays(date, -longestHoliday), 'surely');
