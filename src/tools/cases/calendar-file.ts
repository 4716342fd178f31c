import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { CaseRecord } from './case-record.ts';
import { chinaZone, nineOn } from './moments.ts';
import { safeDayOf } from './standing.ts';
import { whenToAsk } from './when-to-ask.ts';
import type { WorkingDays } from './working-days.ts';

/** What calendars show: nothing of the case, since others look at them, too. */
export interface CalendarTexts {
  readonly ask: string;
  readonly lastDay: string;
}

/** A reminder, by the name under which calendars know it. */
export interface Reminder {
  readonly uid: string;
  readonly sequence: number;
  readonly is: keyof CalendarTexts;
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

/**
 * A calendar file (RFC 5545) of reminders at 9:00 in China. A newer file of a case takes the place
 * of what an older one brought: the same name, a higher number.
 *
 * @param gone What is to be taken out of calendars again.
 * @param now Milliseconds since 1970.
 */
export function calendarFile(
  reminders: readonly Reminder[],
  gone: readonly Reminder[],
  texts: CalendarTexts,
  now: number,
): string {
  const event = (reminder: Reminder, status: 'CONFIRMED' | 'CANCELLED'): IcsEvent => ({
    uid: reminder.uid,
    sequence: reminder.sequence,
    summary: texts[reminder.is],
    stamp: { date: new Date(now) },
    start: { date: new Date(nineOn(reminder.day, chinaZone)) },
    duration: { minutes: 15 },
    status,
    timeTransparent: 'TRANSPARENT',
    ...(status === 'CONFIRMED' && { alarms: [alarm(texts[reminder.is])] }),
  });
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//reminders//1',
    method: reminders.length > 0 ? 'PUBLISH' : 'CANCEL',
    events: [
      ...reminders.map((one) => event(one, 'CONFIRMED')),
      ...gone.map((one) => event(one, 'CANCELLED')),
    ],
  });
}

const alarm = (description: string) => ({
  action: 'DISPLAY',
  description,
  trigger: { type: 'relative' as const, value: { before: true, minutes: 0 } },
});
