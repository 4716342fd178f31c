import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { goneReminders, remindersOf, type Reminder } from '../../tools/cases/reminders.ts';
import type { WorkingDays } from '../../tools/cases/working-days.ts';
import { reading } from '../browser/failure.ts';
import type { CasesTexts } from './cases-texts.ts';
import { download } from '../browser/download.ts';

/** Reminders for calendars, and which of them calendars should forget. */
export class CaseReminders {
  readonly #texts: CasesTexts;
  readonly #days: WorkingDays;
  /** By uid: what was taken away while this page was open. */
  readonly #gone = new Map<string, Reminder>();

  constructor(texts: CasesTexts, days: WorkingDays) {
    this.#texts = texts;
    this.#days = days;
  }

  /** Notes what a change takes away, or brings back. */
  note(before: CaseRecord, after: CaseRecord | undefined): void {
    const time = Date.now();
    const now = after ? remindersOf(after, this.#days, time) : [];
    const sequence = after?.sequence ?? before.sequence + 1;
    for (const gone of goneReminders(remindersOf(before, this.#days, time), now, sequence))
      this.#gone.set(gone.uid, gone);
    for (const { uid } of now) this.#gone.delete(uid);
  }

  hasGoneWithout(cases: readonly CaseRecord[]): boolean {
    return this.#goneWithout(cases).length > 0;
  }

  forget(): void {
    this.#gone.clear();
  }

  /** Gives the reminders of a case as a file. @returns Whether there is any. */
  async save(record: CaseRecord): Promise<boolean> {
    const gone = [...this.#gone.values()].filter(({ uid }) => isOf(uid, record));
    return this.#download(remindersOf(record, this.#days, Date.now()), gone);
  }

  /** Gives a file that takes the reminders of removed cases out of calendars. */
  cancel(cases: readonly CaseRecord[]): Promise<boolean> {
    return this.#download([], this.#goneWithout(cases));
  }

  #goneWithout(cases: readonly CaseRecord[]): Reminder[] {
    return [...this.#gone.values()].filter(({ uid }) => !cases.some((one) => isOf(uid, one)));
  }

  async #download(reminders: readonly Reminder[], gone: readonly Reminder[]): Promise<boolean> {
    if (reminders.length + gone.length === 0) return false;
    const { calendarFile } = await reading(import('../../tools/cases/calendar-file.ts'));
    const { calendarAsk: ask, calendarLastDay: lastDay } = this.#texts;
    const file = calendarFile(reminders, gone, { ask, lastDay }, Date.now());
    download('reminder.ics', file, 'text/calendar');
    return true;
  }
}

const isOf = (uid: string, { id }: CaseRecord): boolean =>
  uid === `${id}-ask` || uid.startsWith(`${id}-last-`);
