import { firstOf } from './first-of.ts';
import { digitsIn, groupAt, runFrom, sizeOf, spanOf, wordsBefore, type Run } from './numbers.ts';
import { isPartOf, placesOf, type Reading, type Span } from './reading.ts';

const day = /(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.source;
/** Provinces, Hong Kong, Macau, Taiwan, foreigners' residence permits: GB/T 2260. */
const province = /(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-3])/.source;
/** GB 11643-1999, and the 15 digits before it. */
const mainland = new RegExp(`^${province}\\d{4}(?:18|19|20)\\d\\d${day}\\d{3}[\\dX]$`);
const mainlandOld = new RegExp(`^${province}\\d{6}${day}\\d{3}$`);

const name =
  /(?:身[份分]证|证件|护照|通行证|回乡证|台胞证|居住证|居留证|驾[驶照]证?|passports?|\bsfz|\bhkid|\bid\s?(?:card|number|no\b))(?:字号|号码?|码|number|no\b|num|is|was|就是|是|为|我?填的|[\s.#:：=(（“"「【[,，])*/gi;
const orderName =
  /(?:单|订|流水|编号|型号|代码|运|快递|顺丰|交易|order|tracking|ref)[^，。]{0,6}$/i;

/** Numbers of identity cards and passports: what is one by its check digit, and what is said to be one. */
export function findIdentities(reading: Reading, runs: readonly Run[]): Span[] {
  return [...byCheckDigit(reading, runs), ...lettered(reading), ...named(reading, runs)];
}

function byCheckDigit(reading: Reading, runs: readonly Run[]): Span[] {
  const found: Span[] = [];
  for (const run of runs)
    for (let first = 0; first < run.length; first += 1) {
      const last = lastOf(reading, run, first);
      if (last === undefined) continue;
      const span = spanOf(run, first, last);
      found.push(withLastX(reading, span, digitsIn(reading, span).length));
      first = last;
    }
  return found;
}

/** The group that a number of identity ends with, when one begins at `first`. */
function lastOf(reading: Reading, run: Run, first: number): number | undefined {
  for (let last = first, length = 0; last < run.length && length < 18; last += 1) {
    length += sizeOf(run, last);
    const isWhole = last === first || (first === 0 && last === run.length - 1);
    if (length !== 17 && length !== 18 && !(length === 15 && isWhole)) continue;
    if (isMainland(reading, withLastX(reading, spanOf(run, first, last), length))) return last;
  }
  return undefined;
}

/** X is the eleventh digit of a check. */
function withLastX({ plain }: Reading, { from, to }: Span, length: number): Span {
  const x = length === 17 ? firstOf(/^[\s.-]?[xXoO×](?![a-z\d])/, plain.slice(to, to + 3)) : '';
  return { from, to: to + x.length };
}

function isMainland(reading: Reading, span: Span): boolean {
  const digits = digitsIn(reading, span);
  const number =
    digits.length === 17 && !/\d$/.test(reading.digits.slice(0, span.to)) ? `${digits}X` : digits;
  if (/[a-z]/i.test(reading.plain.charAt(span.from - 1))) return false;
  if (number.length === 15)
    return mainlandOld.test(number) && !orderName.test(wordsBefore(reading, span.from, 16));
  return mainland.test(number) && hasCheckDigit(number);
}

/** ISO 7064, MOD 11-2. */
function hasCheckDigit(number: string): boolean {
  let sum = 0;
  for (const digit of number.slice(0, 17)) sum = (sum + Number(digit)) * 2;
  return '10X98765432'[sum % 11] === number[17];
}

/** Hong Kong with its bracket, Taiwan. */
function lettered(reading: Reading): Span[] {
  const { plain } = reading;
  return placesOf(/[a-z]{1,2}\d{6}[(（][\da][)）]|[a-z][1289]\d{8}/gi, plain).filter((span) => {
    const typed = plain.slice(span.from, span.to).toUpperCase();
    return (
      !isPartOf(plain, span) &&
      (/\d$/.test(typed) ? isTaiwan(typed) : isHongKong(typed.replace(/[^A-Z\d]/g, ''))) &&
      !orderName.test(wordsBefore(reading, span.from, 16))
    );
  });
}

/** Nine signs; before a single letter a blank, which counts 36. */
const isHongKong = (number: string): boolean =>
  (number.length < 9 ? 36 * 9 + weighed(number, 8) : weighed(number, 9)) % 11 === 0;

function isTaiwan(number: string): boolean {
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(number.charAt(0)) + 10;
  const sum = Math.floor(letter / 10) + (letter % 10) * 9 + weighed(number.slice(1), 8);
  return (sum + Number(number[9])) % 10 === 0;
}

/** A sum of signs, of which each counts one time less than the one before it. */
const weighed = (signs: string, most: number): number =>
  [...signs].reduce((sum, sign, at) => sum + parseInt(sign, 36) * (most - at), 0);

/** What is said to be a number of identity, right or mistyped. */
function named(reading: Reading, runs: readonly Run[]): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const { to: end } of placesOf(name, reading.plain)) {
    next = runFrom(runs, end, next);
    const run = runs[next];
    if (run === undefined) break;
    const letters = reading.plain.slice(end, groupAt(run, 0).from);
    if (!/^(?:[a-z]{0,2}[\s-]?)$/i.test(letters)) continue;
    const span = namedIn(reading, run, letters.trim().length);
    if (span) found.push({ from: end, to: span.to });
  }
  return found;
}

function namedIn(reading: Reading, run: Run, letters: number): Span | undefined {
  let found: Span | undefined;
  for (let last = 0, length = 0; last < run.length; last += 1) {
    length += sizeOf(run, last);
    if (last > 0 && (length > 18 || sizeOf(run, 0) >= 12)) break;
    if (isLength(length, letters)) found = withLastX(reading, spanOf(run, 0, last), length);
  }
  if (found === undefined || isDay(reading, found)) return undefined;
  const { from, to } = found;
  return { from, to: to + firstOf(/^\s?[(（][\da][)）]/i, reading.plain.slice(to, to + 4)).length };
}

const isLength = (length: number, letters: number): boolean =>
  letters > 0
    ? length >= 6 && length <= 10
    : (length >= 7 && length <= 10) || (length >= 12 && length <= 20);

const isDay = ({ digits }: Reading, { from, to }: Span): boolean =>
  /^(?:19|20)\d\d\D?[01]?\d\D?[0-3]?\d$/.test(digits.slice(from, to));
