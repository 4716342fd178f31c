import { cellText } from './cell-text.ts';
import { commonOf, markedCurrency } from './currency-marks.ts';
import { decimalsOf } from './money.ts';

export type DecimalMark = '.' | ',';

/** An amount that was read: never rounded, never guessed. */
export interface Amount {
  /** In the smallest unit of the currency; never below zero. */
  readonly minor: bigint;
  readonly isNegative: boolean;
  readonly currency: string;
}

/** Why it is none: no number, more decimals than the currency has, a mark of other currencies. */
export type NoAmount = 'amount' | 'decimals' | 'currency';

/**
 * Reads an amount as exports and people write it: `¥1,234.56`, `1.234,56`, `(12.00)`, `12.00元`,
 * `1.2万`, full-width, with a code before or after.
 *
 * @param currency Counts where the amount names none, or a mark as `$` that several have.
 * @param mark What its decimals stand behind.
 */
export function readAmount(
  cell: string,
  currency: string,
  mark: DecimalMark | 'ask' = '.',
): Amount | NoAmount {
  const parts = partsOf(cell);
  if (!parts || (mark === 'ask' && isUnclear(cell, currency))) return 'amount';
  const number = plainNumber(parts.number, mark === 'ask' ? '.' : mark);
  if (number === undefined) return 'amount';
  const meant = meantOf(parts.currencies, currency);
  if (meant === undefined) return 'currency';
  const minor = minorOf(number, parts.zeros + decimalsOf(meant));
  return minor === undefined
    ? 'decimals'
    : { minor, isNegative: parts.isNegative, currency: meant };
}

/** Whether a point may stand behind thousands or before decimals, alone in its cell: `12.500`. */
export const isUnclear = (cell: string, currency: string): boolean =>
  decimalsOf(currency) !== 3 && /^[1-9]\d{0,2}\.\d{3}$/.test(partsOf(cell)?.number ?? '');

interface Parts {
  isNegative: boolean;
  /** `1,234.56` */
  number: string;
  /** How many zeros its unit stands for: 4 for 万. */
  zeros: number;
  /** Currencies that all of its marks may mean; nothing where it has no mark. */
  currencies: readonly string[] | undefined;
}

/** Takes off what stands around a number, in any order and each once: sign, currency, unit. */
export function partsOf(cell: string): Parts | undefined {
  let text = withoutBlanks(cellText(cell).toUpperCase());
  let signs = 0;
  let zeros = 0;
  let currencies: readonly string[] | undefined;
  const takeOff = (pattern: RegExp, found: (what: string) => void): void => {
    text = text.replace(pattern, (what: string, inside?: string) => {
      found(what);
      return typeof inside === 'string' ? inside : '';
    });
  };
  for (let before = ''; before !== text;) {
    before = text;
    takeOff(/^\((.+)\)$/, () => (signs += 1));
    takeOff(/^[-−–]|[-−–]$/, () => (signs += 1));
    takeOff(/^\+|整$/, () => 0);
    takeOff(/[万萬]$/, () => (zeros += 4));
    const marked = markedCurrency(text);
    if (marked) {
      currencies = commonOf(currencies, marked.currencies);
      text = marked.rest;
    }
  }
  const isOnce = signs < 2 && zeros < 8;
  if (!isOnce || !/^[\d.,']*\d[\d.,']*$/.test(text)) return undefined;
  return { isNegative: signs === 1, number: text, zeros, currencies };
}

/** Blanks between thousands go, and those around; two numbers in a cell stay two. */
const withoutBlanks = (text: string): string =>
  text
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\D)\s+/g, '$1')
    .replace(/\s+(?=\D)/g, '');

function meantOf(currencies: readonly string[] | undefined, currency: string): string | undefined {
  if (currencies === undefined || currencies.includes(currency)) return currency;
  return currencies.length === 1 ? currencies[0] : undefined;
}

/** Digits in groups of three, with one mark between them all; or as India groups them. */
export const grouped = /^\d+$|^\d{1,3}([.,'])\d{3}(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})*,\d{3}$/;

/** @returns `1234.56`; nothing where its marks are not those of thousands and decimals. */
function plainNumber(number: string, mark: DecimalMark): string | undefined {
  const [whole = '', part = '', ...more] = number.split(mark);
  const isNumber = (whole === '' || grouped.test(whole)) && /^\d*$/.test(part);
  if (!isNumber || more.length > 0) return undefined;
  return `${whole.replace(/\D/g, '') || '0'}.${part}`;
}

/** @param places How many digits behind the point count; `undefined` where more than these do. */
function minorOf(number: string, places: number): bigint | undefined {
  const [whole = '', part = ''] = number.split('.');
  if (!/^0*$/.test(part.slice(places))) return undefined;
  return BigInt(whole + part.slice(0, places).padEnd(places, '0'));
}
