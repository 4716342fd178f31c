import { spoken, type Said } from './card-words.ts';
import { digitsIn, groupAt, sizeOf, spanOf, type Run } from './numbers.ts';
import type { Reading, Span } from './reading.ts';

/** A card, or what may be one. */
export interface Card extends Span {
  readonly treatment: 'mask' | 'ask';
}

/**
 * Beginnings of card numbers by length: 16 to 19 digits of Visa, Mastercard, UnionPay, JCB,
 * Diners, Discover, Maestro, RuPay, Elo, Mir, Troy, Uzcard, Humo and older Chinese cards; shorter
 * ones of Visa, Diners, American Express and Maestro. By ISO/IEC 7812 and what schemes publish.
 */
const beginnings: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:[456]|35|3[0689]|2(?:20[0-4]|22[1-9]|2[3-9]|[3-6]|7[01]|720)|8[12]|8600|9860|9792|955[89]|940)/, 16, 19], // prettier-ignore
  [/^3[47]/, 15, 15],
  [/^3(?:0[0-5]|[689])/, 14, 14],
  [/^4/, 13, 13],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, 12, 15],
];

const isCardNumber = (number: string): boolean =>
  beginnings.some(
    ([beginning, least, most]) =>
      number.length >= least && number.length <= most && beginning.test(number),
  ) && passesLuhn(number);

/** The check digit of cards, ISO/IEC 7812-1 annex B. */
function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    const digit = Number(number[number.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

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
            ? spoken(reading, from)
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
  to - from <= 5 && /^(?:[\s、,，和与及跟或/&+]|以及|and|or)*$/.test(plain.slice(from, to));

function treatmentOf(
  reading: Reading,
  span: Span,
  said: Said,
  isPayeeAskedFor: boolean,
): 'mask' | 'ask' | 'keep' {
  if (said === 'order') return 'keep';
  if (said === 'payee' && isPayeeAskedFor) return 'ask';
  const { plain } = reading;
  const isPartOfWord =
    /[a-z]/i.test(plain.charAt(span.from - 1)) || /[a-z]/i.test(plain.charAt(span.to));
  if (said === 'card' || said === 'payee') return 'mask';
  const after = spoken(reading, span.from, span.to);
  if (after === 'order') return 'keep';
  if (after !== 'nothing' || said === 'perhaps-card') return 'mask';
  return isPartOfWord ? 'keep' : 'ask';
}

/** The group that a card ends with, when one begins at `first`. */
function lastOfCard(reading: Reading, run: Run, first: number, said: Said): number | undefined {
  const isSaid = [said, spoken(reading, 0, groupAt(run, first).to)].some(isOfCard);
  const ends = endsFrom(run, first);
  // Sixteen digits in one piece need none of those that follow.
  const [alone] = ends;
  if (alone?.last === first) {
    if (isCardNumber(numberTo(reading, run, first, first))) return first;
    if (isSaid && groupAt(run, first).to !== groupAt(run, first + 1).from)
      return mistyped(reading, run, first, [alone]);
  }
  const right = rightOf(reading, run, first, ends);
  return isSaid
    ? (wholeOf(run, first, ends) ?? right ?? mistyped(reading, run, first, ends))
    : right;
}

/** Who says that it is a card may have mistyped it: all of it goes. */
function wholeOf(run: Run, first: number, ends: readonly End[]): number | undefined {
  const last = ends[ends.length - 1]?.last;
  return last === run.length - 1 && isEven(run, first) ? last : undefined;
}

function rightOf(
  reading: Reading,
  run: Run,
  first: number,
  ends: readonly End[],
): number | undefined {
  const right = ends.filter(
    ({ last }) => isWhole(run, first, last) && isCardNumber(numberTo(reading, run, first, last)),
  );
  return right[right.length - 1]?.last;
}

const isOfCard = (said: Said): boolean => said === 'card' || said === 'payee';

interface End {
  readonly last: number;
  readonly length: number;
}

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
  reading: Reading,
  run: Run,
  first: number,
  ends: readonly End[],
): number | undefined {
  if (ends.length === 0 || isDay(reading, run, first)) return undefined;
  const likely = ends.filter(({ length }) => length === 16 || length >= 19);
  return (likely[likely.length - 1] ?? ends[0])?.last;
}

const numberTo = (reading: Reading, run: Run, first: number, last: number): string =>
  digitsIn(reading, spanOf(run, first, last));

/** All groups of the same length, but for a shorter last one; or no gaps at all. */
const isEven = (run: Run, first: number): boolean =>
  run
    .slice(first)
    .every((_, at, { length }) =>
      at === length - 1
        ? sizeOf(run, first + at) <= sizeOf(run, first)
        : sizeOf(run, first + at) === sizeOf(run, first),
    ) || run.every(({ from }, at) => at <= first || from === groupAt(run, at - 1).to);

/** Cards are not written in small groups among other numbers, but sums and days are. */
function isWhole(run: Run, first: number, last: number): boolean {
  const isBegin = first === 0;
  const isEnd = last === run.length - 1;
  if ((isBegin && isEnd) || run.slice(first, last).every(({ from, to }) => to - from >= 4))
    return true;
  return (isBegin || isEnd) && !isEven(run, 0);
}

const isDay = ({ digits }: Reading, run: Run, first: number): boolean =>
  /^(?:19|20)\d\d\D?(?:0[1-9]|1[0-2])\D?[0-3]\d/.test(digits.slice(groupAt(run, first).from));
