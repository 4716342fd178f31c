import { saidAfter, saidBefore, type Said } from './card-words.ts';
import { digitsIn, groupAt, sizeOf, spanOf, type Run } from './numbers.ts';
import { isPartOf, type Reading, type Span } from './reading.ts';

/** A card, or what may be one. */
export interface Card extends Span {
  readonly treatment: 'mask' | 'ask';
}

/**
 * Beginnings of card numbers by length: 16 to 19 digits of Visa, Mastercard, UnionPay, JCB,
 * Diners, Discover, Maestro, RuPay, Elo, Mir, Troy, Uzcard, Humo and older Chinese cards; shorter
 * ones of American Express, Diners, Visa and Maestro. By ISO/IEC 7812 and what schemes publish.
 */
const beginning =
  /^(?:(?=.{16,19}$)(?:[456]|35|3[0689]|2(?:20[0-4]|22[1-9]|2[3-9]|[3-6]|7[01]|720)|8[12]|8600|9860|9792|955[89]|940)|(?=.{15}$)3[47]|(?=.{14}$)3(?:0[0-5]|[689])|(?=.{13}$)4|(?=.{12,15}$)(?:5018|5020|5038|5893|6304|6759|676[1-3]))/;

const isCardNumber = (number: string): boolean => beginning.test(number) && passesLuhn(number);

/** The check digit of cards, ISO/IEC 7812-1 annex B. */
function passesLuhn(number: string): boolean {
  const digits = [...number].reverse();
  const counted = (digit: string, at: number): number =>
    Number(at % 2 === 1 ? doubled.charAt(Number(digit)) : digit);
  return digits.reduce((sum, digit, at) => sum + counted(digit, at), 0) % 10 === 0;
}

/** Twice each digit; of two digits their sum. */
const doubled = '0246813579';

/** @param isPayeeAskedFor Whether whoever reads it needs the account that the money went to. */
export function findCards(
  reading: Reading,
  runs: readonly Run[],
  isPayeeAskedFor: boolean,
): Card[] {
  const cards: Card[] = [];
  let before: { said: Said; to: number } | undefined;
  for (const run of runs) {
    for (let first = 0; first < run.length; first += 1) {
      const from = groupAt(run, first).from;
      const said =
        before && isListed(reading, before.to, from)
          ? before.said
          : first === 0
            ? saidBefore(reading, from)
            : 'nothing';
      const last = lastOfCard(reading, run, first, said);
      if (last === undefined) continue;
      const span = spanOf(run, first, last);
      const treatment = treatmentOf(reading, span, said, isPayeeAskedFor);
      if (treatment !== 'keep') cards.push({ ...span, treatment });
      before = { said, to: span.to };
      first = last;
    }
  }
  return cards;
}

const isListed = ({ plain }: Reading, from: number, to: number): boolean =>
  to - from <= 5 && /^(?:[\s,，、和与及跟或/&+]|以及|and|or)*$/.test(plain.slice(from, to));

function treatmentOf(
  reading: Reading,
  span: Span,
  said: Said,
  isPayeeAskedFor: boolean,
): 'mask' | 'ask' | 'keep' {
  if (said === 'payee' && isPayeeAskedFor) return 'ask';
  if (isOfCard(said)) return 'mask';
  const after = saidAfter(reading, span.to);
  if (said === 'order' || after === 'order') return 'keep';
  if (after !== 'nothing' || said === 'perhaps-card') return 'mask';
  return isPartOf(reading.plain, span, /[a-z]/i) ? 'keep' : 'ask';
}

/** The group that a card ends with, when one begins at `first`. */
function lastOfCard(reading: Reading, run: Run, first: number, said: Said): number | undefined {
  const { to } = groupAt(run, first);
  const isSaid = [said, saidAfter(reading, to)].some(isOfCard);
  const ends = endsFrom(run, first);
  const isCard = ({ last }: End): boolean =>
    isCardNumber(digitsIn(reading, spanOf(run, first, last)));
  // Sixteen digits in one piece need none of those that follow.
  const [alone] = ends;
  if (alone?.last === first) {
    if (isCard(alone)) return first;
    if (isSaid && to !== groupAt(run, first + 1).from)
      return mistyped(reading, run, first, [alone]);
  }
  const right = lastOf(ends.filter((end) => isWhole(run, first, end.last) && isCard(end)));
  if (!isSaid) return right;
  // Who says that it is a card may have mistyped it: all of it goes.
  const isAll = lastOf(ends) === run.length - 1 && isEven(run, first);
  return isAll ? run.length - 1 : (right ?? mistyped(reading, run, first, ends));
}

const isOfCard = (said: Said): boolean => said === 'card' || said === 'payee';

interface End {
  readonly last: number;
  readonly length: number;
}

const lastOf = (ends: readonly End[]): number | undefined => ends[ends.length - 1]?.last;

/** Where a number of twelve digits or more may end: after 19, or after more that are one piece. */
function endsFrom(run: Run, first: number): End[] {
  const ends: End[] = [];
  for (let last = first, length = 0; last < run.length; last += 1) {
    length += sizeOf(run, last);
    if (length > 22) break;
    const isOne = last === first || (last === run.length - 1 && isEven(run, first));
    if (length >= 12 && (length <= 19 || isOne)) ends.push({ last, length });
  }
  return ends;
}

/** Where a number ends that is said to be a card but has a wrong digit. */
function mistyped(
  { digits }: Reading,
  run: Run,
  first: number,
  ends: readonly End[],
): number | undefined {
  const isDay = /^(?:19|20)\d\d\D?(?:0[1-9]|1[0-2])\D?[0-3]\d/.test(
    digits.slice(groupAt(run, first).from),
  );
  if (isDay) return undefined;
  return lastOf(ends.filter(({ length }) => length === 16 || length >= 19)) ?? ends[0]?.last;
}

/** All groups of the same length, but for a shorter last one; or no gaps at all. */
function isEven(run: Run, first: number): boolean {
  const size = sizeOf(run, first);
  return (
    run.every(
      (_, at) =>
        at < first || sizeOf(run, at) === size || (at === run.length - 1 && sizeOf(run, at) < size),
    ) || run.every(({ from }, at) => at <= first || from === groupAt(run, at - 1).to)
  );
}

/** Cards are not written in small groups among other numbers, but sums and days are. */
function isWhole(run: Run, first: number, last: number): boolean {
  const isBegin = first === 0;
  const isEnd = last === run.length - 1;
  return (
    (isBegin && isEnd) ||
    run.slice(first, last).every(({ from, to }) => to - from >= 4) ||
    ((isBegin || isEnd) && !isEven(run, 0))
  );
}
