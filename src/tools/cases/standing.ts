import { numberOfDay } from './calendar-day.ts';
import type { CaseRecord, Deadline, Moment } from './case-record.ts';
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
  const late = daysLate(due.ask, now);
  if (late === undefined) return { is: 'waiting', due };
  const waited = numberOfDay(due.ask.date) - numberOfDay(submitted.date);
  // As long again as the whole wait: that is no delay any more.
  const isSilent = recipient === 'platform' && late >= Math.max(shortestSilence, waited);
  return { is: isSilent ? 'silent' : 'overdue', due };
}

/** Whole days since one should have asked; `undefined` before that. */
function daysLate(ask: Moment, now: number): number | undefined {
  const there = momentAt(now, ask.zone);
  const days = numberOfDay(there.date) - numberOfDay(ask.date);
  const isPast = days > 0 || (days === 0 && ask.time !== '' && there.time >= ask.time);
  return isPast ? days : undefined;
}

/**
 * The day until which something is to be done: that which somebody named, or the last one before it
 * on which everybody works.
 */
export const safeDayOf = ({ date }: Deadline, days: WorkingDays): string =>
  days.onOrBefore(date, 'surely');
