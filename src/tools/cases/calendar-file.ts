import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Reminder } from './reminders.ts';

/** What calendars show: nothing of the case, since others look at them, too. */
export type CalendarTexts = Readonly<Record<Reminder['is'], string>>;

/**
 * A calendar file (RFC 5545) of reminders. A newer file of a case takes the place
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
    start: { date: new Date(reminder.begin) },
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
