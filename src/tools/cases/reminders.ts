import type { CaseRecord, Deadline, Moment } from './case-record.ts';
import { chinaZone, nineOn, timeAt } from './moments.ts';
import { safeDayOf } from './standing.ts';
import { whenToAsk } from './when-to-ask.ts';
import type { WorkingDays } from './working-days.ts';

/** A reminder, by the name under which calendars know it. */
export interface Reminder {
  readonly uid: string;
  readonly sequence: number;
  readonly is: 'ask' | 'lastDay';
  /** Milliseconds since 1970. */
  readonly begin: number;
}

/**
 * The reminders of a case: when to ask, and the days until which something is to be done. What is
 * over needs none.
 *
 * @param now Milliseconds since 1970.
 */
export function remindersOf(record: CaseRecord, days: WorkingDays, now: number): Reminder[] {
  const { id, sequence, submitted, wait, deadlines } = record;
  const ask = submitted && wait && whenToAsk(submitted, wait, days).ask;
  const reminders: Reminder[] = [
    ...(ask ? [{ uid: `${id}-ask`, sequence, is: 'ask' as const, begin: timeOf(ask) }] : []),
    ...deadlines.map((deadline, place) => ({
      uid: `${id}-last-${place + 1}`,
      sequence,
      is: 'lastDay' as const,
      begin: timeOfDeadline(deadline, days, now),
    })),
  ];
  return reminders.filter(({ begin }) => begin > now);
}

const timeOf = ({ date, time, zone }: Moment): number =>
  time ? timeAt({ date, time, zone }) : nineOn(date, zone);

/** Early; where early is over the day itself is left. */
function timeOfDeadline(deadline: Deadline, days: WorkingDays, now: number): number {
  const safe = nineOn(safeDayOf(deadline, days), chinaZone);
  return safe > now ? safe : nineOn(deadline.date, chinaZone);
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
