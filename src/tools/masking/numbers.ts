import type { Reading, Span } from './reading.ts';

/** Digits without anything between them, all Chinese numerals or all others. */
export type Group = Span;

/** Groups that may be one number: at most three blanks, dashes, dots or the like between them. */
export type Run = readonly Group[];

const separator = /^[\s\-‐-―−.·・•‧_,，、/|\\]{0,3}$/;
const han = /\p{Script=Han}/u;

/** All numbers of a text, in their order. */
export function numberRuns({ plain, digits }: Reading): Run[] {
  const runs: Group[][] = [];
  let run: Group[] = [];
  for (const group of groupsOf(plain, digits)) {
    const last = run[run.length - 1];
    if (last === undefined || !isJoined(plain, last, group)) runs.push((run = []));
    run.push(group);
  }
  runs.forEach((one) => trim(one, plain, digits));
  return runs;
}

function isJoined(plain: string, last: Group, next: Group): boolean {
  return next.from - last.to <= 3 && separator.test(plain.slice(last.to, next.from));
}

function groupsOf(plain: string, digits: string): Group[] {
  const groups: Group[] = [];
  const isDigit = (at: number): boolean => /\d/.test(digits.charAt(at));
  const isNumeral = (at: number): boolean => plain.charAt(at) !== digits.charAt(at);
  for (let at = 0; at < digits.length; at += 1) {
    if (!isDigit(at)) continue;
    const from = at;
    while (isDigit(at + 1) && isNumeral(at + 1) === isNumeral(from)) at += 1;
    groups.push({ from, to: at + 1 });
  }
  return groups;
}

/** 6222…，一共: the numeral of a word is no part of the number beside it. */
function trim(run: Group[], plain: string, digits: string): void {
  const isWord = (group: Group | undefined, beside: Group | undefined, next: number): boolean =>
    group !== undefined &&
    beside !== undefined &&
    group.to - group.from === 1 &&
    beside.to - beside.from >= 3 &&
    plain.charAt(group.from) !== digits.charAt(group.from) &&
    han.test(plain.charAt(next));
  const last = run[run.length - 1];
  if (last && isWord(last, run[run.length - 2], last.to)) run.pop();
  const [first, second] = run;
  if (first && isWord(first, second, first.from - 1)) run.shift();
}

/** The digits of a part of a reading, and nothing else. */
export const digitsIn = ({ digits }: Reading, { from, to }: Span): string =>
  digits.slice(from, to).replace(/\D/g, '');

/** A part of a run: from the first group to the last one, both with it. */
export const spanOf = (run: Run, first: number, last: number): Span => ({
  from: run[first]?.from ?? 0,
  to: run[last]?.to ?? 0,
});

/** The words before a place, without the number or mark before them. */
export function wordsBefore({ plain }: Reading, at: number, reach: number): string {
  const words = plain.slice(Math.max(0, at - reach), at);
  return words.slice(words.search(/[^\d\uFFFC]*$/));
}

/** The words after a place, until the next number, mark or sentence. */
export function wordsAfter({ plain }: Reading, at: number, reach: number): string {
  const words = plain.slice(at, at + reach);
  const end = words.search(/[\d\uFFFC。；;！？!?\n]/);
  return end < 0 ? words : words.slice(0, end);
}
