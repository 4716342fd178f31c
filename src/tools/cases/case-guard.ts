import { idPattern, isPageNumber } from '../../schema/identifiers.ts';
import { isDay } from './calendar-day.ts';
import type {
  CaseRecord,
  Deadline,
  Facts,
  LogEntry,
  Moment,
  Payment,
  UncountedRow,
  Wait,
  WaitUnit,
} from './case-record.ts';
import { givens, hows, recipients } from './choices.ts';
import {
  amount,
  listOf,
  note,
  nothing,
  oneOf,
  orElse,
  perhaps,
  shapeOf,
  text,
  textLike,
  wholeNumber,
  type Guard,
} from './guards.ts';
import { noFacts } from './new-case.ts';

const units: readonly WaitUnit[] = ['hour', 'day', 'working-day', 'bank-day'];

const day = textLike(isDay);
/** A day that is not said is an empty text. */
const dayOrNone: Guard<string> = (value, at) =>
  value === undefined || value === '' ? '' : day(value, at);
const clock = orElse(
  textLike((said) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(said) || said === ''),
  '',
);

const moment = shapeOf<Moment>({ date: day, time: clock, zone: wholeNumber(-14 * 60, 14 * 60) });

/** Longer than anybody waits. */
export const longestWait = 999;
const plainWait = shapeOf<Wait>({
  from: wholeNumber(0, longestWait),
  to: wholeNumber(0, longestWait),
  unit: oneOf(units),
});
const wait: Guard<Wait> = (value, at) => {
  const taken = plainWait(value, at);
  return taken !== nothing && taken.from > taken.to ? note(at) : taken;
};

const page: Guard<number> = (value, at) =>
  value === undefined || value === 0 ? 0 : isPageNumber(value) ? value : note(at);

/** What somebody knows of a problem; what is wrong in it is left out. */
export const factsGuard: Guard<Facts> = shapeOf<Facts>({
  // All are texts but for those that follow.
  ...(Object.fromEntries(Object.keys(noFacts).map((name) => [name, text])) as Record<
    Exclude<keyof Facts, 'page' | 'when' | 'how' | 'given'>,
    Guard<string>
  >),
  page: orElse(page, 0),
  when: perhaps(moment),
  how: perhaps(oneOf(hows)),
  given: listOf(oneOf(givens)),
});

const step = shapeOf<CaseRecord['steps'][number]>({
  number: (value, at) => (isPageNumber(value) ? value : note(at)),
  id: textLike((id) => idPattern.test(id)),
});

/** The name of a case. */
export const caseId = textLike((id) => /^[\w-]{1,80}$/.test(id));

/** A record as this site writes it; `nothing` where there is no name for it. */
export const caseGuard: Guard<CaseRecord> = shapeOf<CaseRecord>({
  id: caseId,
  sequence: orElse(wholeNumber(0, 1_000_000_000), 0),
  recipient: orElse(oneOf(recipients), 'platform'),
  party: text,
  reference: text,
  channel: text,
  submitted: perhaps(moment),
  promise: text,
  wait: perhaps(wait),
  deadlines: listOf(shapeOf<Deadline>({ what: text, date: day, saidBy: text })),
  log: listOf(shapeOf<LogEntry>({ date: dayOrNone, text })),
  evidence: text,
  facts: orElse(factsGuard, noFacts),
  payments: listOf(
    shapeOf<Payment>({
      date: dayOrNone,
      direction: oneOf(['paid', 'received']),
      amount,
      currency: text,
      note: text,
      otherSide: perhaps(text),
      numbers: perhaps(text),
    }),
  ),
  uncounted: perhaps(
    listOf(shapeOf<UncountedRow>({ line: wholeNumber(0, 10_000_000), text, why: text })),
  ),
  steps: listOf(step),
});
