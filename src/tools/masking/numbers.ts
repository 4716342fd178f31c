import { firstOf } from './first-of.ts';
import { before, placesOf, type Reading, type Span } from './reading.ts';

/** Digits without anything between them, all Chinese numerals or all others. */
type Group = Span;

/** Groups that may be one number: at most three blanks, dashes, dots or the like between them. */
export type Run = readonly Group[];

const separator = /^[\s.,，、‐-―−·・•‧_/|\\-]{0,3}$/;

/** All numbers of a text, in their order. */
export function numberRuns({ plain, digits }: Reading): Run[] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  for (const group of groupsOf(plain, digits)) {
    const last = run[run.length - 1];
    if (last === undefined || !isJoined(plain, last, group)) runs.push((run = []));
    run.push(group);
  }
  runs.forEach((one) => trim(one, plain));
  return runs;
}

const isJoined = (plain: string, { to }: Group, { from }: Group): boolean =>
  separator.test(plain.slice(to, from));

function groupsOf(plain: string, digits: string): Group[] {
  const groups: Group[] = [];
  const isNumeral = (at: number): boolean => plain.charAt(at) !== digits.charAt(at);
  for (const number of placesOf(/\d+/g, digits))
    for (let { from } = number, to = from; from < number.to; from = to) {
      while (to < number.to && isNumeral(to) === isNumeral(from)) to += 1;
      groups.push({ from, to });
    }
  return groups;
}

/** 6222…，一共: the numeral of a word is no part of the number before it. */
function trim(run: Group[], plain: string): void {
  const last = run[run.length - 1];
  if (last === undefined) return;
  const end = last.to - 1;
  const words = plain.slice(end, last.to + 1);
  if (end > last.from) {
    if (/^一[直下共起样些定般旦边会]/.test(words)) run[run.length - 1] = { ...last, to: end };
  } else if (run.length > 1 && wordWithNumeral.test(words)) run.pop();
}

const wordWithNumeral =
  /^[一二两三四五六七八九][直下共个次天会点起样些定般旦张笔条分路家遍年月日周万千百元块人位种小边]/;

const nowhere: Group = { from: 0, to: 0 };

/** A group of a run; an empty one at the beginning of the text where there is none. */
export const groupAt = (run: Run | undefined, index: number): Group =>
  (run && run[index]) || nowhere;

/** The digits of a part of a reading, and nothing else. */
export const digitsIn = ({ digits }: Reading, { from, to }: Span): string =>
  digits.slice(from, to).replace(/\D/g, '');

/** A part of a run: from the first group to the last one, both with it. */
export const spanOf = (run: Run, first: number, last: number): Span => ({
  from: groupAt(run, first).from,
  to: groupAt(run, last).to,
});

/** The words before a place, without the number or mark before them. */
export function wordsBefore({ plain }: Reading, at: number, reach: number): string {
  const words = before(plain, at, reach);
  return words.slice(words.search(/[^\d\uFFFC]*$/));
}

/** The words after a place, until the next number, mark or sentence. */
export const wordsAfter = ({ plain }: Reading, at: number, reach: number): string =>
  firstOf(/^[^\d。；;！!？?\n\uFFFC]*/, plain.slice(at, at + reach));

/**
 * The place, in the list of all, of the first run that begins at a place of the text or behind it.
 *
 * @param next A run that is none before it.
 */
export function runFrom(runs: readonly Run[], at: number, next: number): number {
  let run = next;
  while (run < runs.length && groupAt(runs[run], 0).from < at) run += 1;
  return run;
}

/** How many digits a group of a run has; 0 where there is none. */
export function sizeOf(run: Run, index: number): number {
  const { from, to } = groupAt(run, index);
  return to - from;
}
