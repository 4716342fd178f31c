import { addDays } from './calendar-day.ts';
import type { Moment, Wait } from './case-record.ts';
import { chinaZone, laterIn } from './moments.ts';
import type { WorkingDays } from './working-days.ts';

/** Why a time is a range, or less sure than it looks. */
export type Doubt =
  /** It may have come in after the end of a working day. */
  | 'cut-off'
  /** The time of the day is not known. */
  | 'no-time'
  /** It was submitted on a day on which nobody works. */
  | 'day-off'
  /** Banks are open on some weekends that are worked, and not on others. */
  | 'bank-weekend'
  /** The calendar of a year is not published yet. */
  | 'estimate';

/** When an answer is due, read as early and as late as what is known allows. */
export interface Due {
  readonly early: Moment;
  readonly late: Moment;
  /** From when on to ask: once the late reading is over. A day without a time is that whole day. */
  readonly ask: Moment;
  readonly doubts: readonly Doubt[];
}

/**
 * From here on something may count as come in on the next day. Nobody publishes when their day ends;
 * none ends before noon.
 */
const noon = '12:00';

/** When what was submitted is due after a wait. The day on which it was submitted does not count. */
export function whenToAsk(submitted: Moment, wait: Wait, days: WorkingDays): Due {
  if (wait.unit === 'hour') return afterHours(submitted, wait);
  return wait.unit === 'day' ? afterDays(submitted, wait) : afterWorkingDays(submitted, wait, days);
}

function afterHours(submitted: Moment, { from, to }: Wait): Due {
  const isKnown = submitted.time !== '';
  const at = (time: string, hours: number): Moment =>
    laterIn({ ...submitted, time: submitted.time || time }, hours * 60, submitted.zone);
  const late = at('23:59', to);
  // A clock that nobody has looked at is not shown.
  const shown = (moment: Moment): Moment => (isKnown ? moment : { ...moment, time: '' });
  return {
    early: shown(at('00:00', from)),
    late: shown(late),
    ask: once(shown(late)),
    doubts: isKnown ? [] : ['no-time'],
  };
}

function afterDays(submitted: Moment, { from, to }: Wait): Due {
  const doubts = doubtOf(submitted);
  const on = (day: string): Moment => ({ ...submitted, date: day, time: '' });
  const late = on(addDays(submitted.date, to + doubts.length));
  return { early: on(addDays(submitted.date, from)), late, ask: once(late), doubts };
}

function afterWorkingDays(submitted: Moment, { from, to, unit }: Wait, days: WorkingDays): Due {
  // Its days are those of the mainland, wherever it was submitted from.
  const there = submitted.time ? laterIn(submitted, 0, chinaZone) : submitted;
  const surely = unit === 'bank-day' ? 'surely' : 'perhaps';
  const isOff = !days.isWorked(there.date, surely);
  const doubts: Doubt[] = isOff ? ['day-off'] : doubtOf(there);
  const received = doubts.length > 0 ? days.after(there.date, 1, surely) : there.date;
  const [early, late] = [days.after(there.date, from), days.lateAfter(received, to, surely)];
  if (late !== days.lateAfter(received, to)) doubts.push('bank-weekend');
  if (!days.isPublished(there.date) || !days.isPublished(late)) doubts.push('estimate');
  const on = (date: string): Moment => ({ date, time: '', zone: chinaZone });
  return { early: on(early), late: on(late), ask: once(on(late)), doubts };
}

/** A clock that has struck is over at once, a day only on the next. */
const once = (late: Moment): Moment =>
  late.time ? late : { ...late, date: addDays(late.date, 1) };

const doubtOf = ({ time }: Moment): Doubt[] =>
  time === '' ? ['no-time'] : time >= noon ? ['cut-off'] : [];
