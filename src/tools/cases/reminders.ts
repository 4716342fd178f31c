import type { CaseRecord } from './case-record.ts';
import { safeDayOf } from './standing.ts';
import { whenToAsk } from './when-to-ask.ts';
import type { WorkingDays } from './working-days.ts';

/** A reminder, by the name under which calendars know it. */
export interface Reminder {
  readonly uid: string;
  readonly sequence: number;
  readonly is: 'ask' | 'lastDay';
  readonly day: string;
}

/** The reminders of a case: when to ask, and the days until which something is to be done. */
export function remindersOf(record: CaseRecord, days: WorkingDays): Reminder[] {
  const { id, sequence, submitted, wait, deadlines } = record;
  const ask = submitted && wait && whenToAsk(submitted, wait, days).ask.date;
  return [
    ...(ask ? [{ uid: `${id}-ask`, sequence, is: 'ask' as const, day: ask }] : []),
    ...deadlines.map((deadline, place) => ({
      uid: `${id}-last-${place + 1}`,
      sequence,
      is: 'lastDay' as const,
      day: safeDayOf(deadline, days),
    })),
  ];
}

/** Reminders that a change takes away: calendars are told by the number of the change. */
export const goneReminders = (
  before: readonly Reminder[],
  after: readonly Reminder[],
  sequence: number,
): Reminder[] =>
  before
    .filter(({ uid }) => !after.some((one) => one.uid === uid))
    .map((reminder) => ({ ...reminder, sequence }));
