import type { LanguageTag } from '../../schema/language-tag.ts';
import { writtenDates } from '../../model/written-dates.ts';
import type { CaseRecord, Deadline, Moment } from '../../tools/cases/case-record.ts';
import { chinaZone, momentAt } from '../../tools/cases/moments.ts';
import { safeDayOf, standingOf, type Standing } from '../../tools/cases/standing.ts';
import type { Doubt } from '../../tools/cases/when-to-ask.ts';
import type { WorkingDays } from '../../tools/cases/working-days.ts';
import { fill } from '../browser/dom.ts';
import type { CasesTexts } from './cases-texts.ts';

/** Says in words where a case stands. */
export class ResultLines {
  readonly #texts: CasesTexts;
  readonly #days: WorkingDays;

  constructor(texts: CasesTexts, days: WorkingDays) {
    this.#texts = texts;
    this.#days = days;
  }

  /** Says that a day is yet to come on which something was submitted; nothing where none is. */
  future({ submitted }: CaseRecord): string[] {
    if (!submitted) return [];
    const isFuture = submitted.date > momentAt(Date.now(), submitted.zone).date;
    return isFuture ? [this.#texts.future] : [];
  }

  standing(record: CaseRecord): Standing {
    return standingOf(record, this.#days, Date.now());
  }

  /** What to do comes first, then why. */
  lines(standing: Standing): string[] {
    const texts = this.#texts;
    if (standing.is === 'open')
      return [standing.lacks === 'wait' ? texts.lacksWait : texts.lacksDate];
    const { early, late, ask, doubts } = standing.due;
    const waiting = ask.time ? texts.askAt : texts.ask;
    const first = { waiting, overdue: texts.overdue, silent: texts.silent };
    const isRange = written(early) !== written(late);
    return [
      fill(first[standing.is], { late: written(late), day: written(ask) }),
      ...(isRange ? [fill(texts.range, { early: written(early), late: written(late) })] : []),
      ...doubts.map((doubt) => texts[doubtTexts[doubt]]),
    ];
  }

  /** The same in a few words, for a list. */
  short(standing: Standing): string {
    const { shortOpen, shortWaiting, shortOverdue, shortSilent } = this.#texts;
    if (standing.is === 'open') return shortOpen;
    if (standing.is === 'waiting') return fill(shortWaiting, { day: written(standing.due.ask) });
    return standing.is === 'overdue' ? shortOverdue : shortSilent;
  }

  deadline(deadline: Deadline): string[] {
    const { deadlineItem, deadlineBySomebody, deadlineEarly, deadlineUnknown, deadlinePast } =
      this.#texts;
    const { what, date, saidBy } = deadline;
    const safe = safeDayOf(deadline, this.#days);
    const today = momentAt(Date.now(), chinaZone).date;
    const isPast = date < today;
    const early = this.#days.isPublished(date) ? deadlineEarly : deadlineUnknown;
    return [
      fill(deadlineItem, { what: what || this.#texts.deadlineWhat, day: writtenDay(date) }) +
        (saidBy && fill(deadlineBySomebody, { by: saidBy })),
      ...(isPast ? [deadlinePast] : []),
      ...(!isPast && safe !== date
        ? [fill(early, { day: writtenDay(safe < today ? today : safe) })]
        : []),
    ];
  }

  logLine({ date, text }: { date: string; text: string }): string {
    return date ? fill(this.#texts.logItem, { day: writtenDay(date), text }) : text;
  }
}

const doubtTexts = {
  'cut-off': 'cutOff',
  'no-time': 'noTime',
  'day-off': 'dayOff',
  'bank-weekend': 'bankWeekend',
  estimate: 'estimate',
} as const satisfies Record<Doubt, keyof CasesTexts>;

const writtenDay = (date: string): string =>
  writtenDates[document.documentElement.lang as LanguageTag].weekday(date);

const written = ({ date, time }: Moment): string =>
  time ? `${writtenDay(date)} ${time} ` : writtenDay(date);
