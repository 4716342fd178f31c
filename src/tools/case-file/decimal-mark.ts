import { grouped, isUnclear, partsOf, type DecimalMark } from './amount.ts';

/**
 * What decimals stand behind in most cells that tell; `undefined` where there are none, `'ask'`
 * where all that there is may be thousands as well: `12.500`.
 *
 * @param currency Of most amounts: with three decimals they are such.
 */
export function decimalMarkOf(
  cells: readonly string[],
  currency: string,
): DecimalMark | 'ask' | undefined {
  const marks = cells.map((cell) => markIn(partsOf(cell)?.number ?? ''));
  const points = marks.filter((mark) => mark === '.').length;
  const commas = marks.filter((mark) => mark === ',').length;
  if (points > 0 || commas > 0) return points >= commas ? '.' : ',';
  return cells.some((cell) => isUnclear(cell, currency)) ? 'ask' : undefined;
}

function markIn(number: string): DecimalMark | undefined {
  const points = number.split('.').length - 1;
  const commas = number.split(',').length - 1;
  if (points > 0 && commas > 0)
    return number.lastIndexOf('.') > number.lastIndexOf(',') ? '.' : ',';
  if (points > 1 || commas > 1) return !grouped.test(number) ? undefined : points > 1 ? ',' : '.';
  return singleMark(number);
}

/** Three digits behind a mark may be thousands or decimals; behind a zero they are decimals. */
function singleMark(number: string): DecimalMark | undefined {
  const [, zeroMark] = /^0?([.,])\d+$/.exec(number) ?? [];
  if (zeroMark !== undefined) return zeroMark as DecimalMark;
  const [, mark, behind = ''] = /([.,])(\d*)$/.exec(number) ?? [];
  return mark !== undefined && behind.length !== 3 ? (mark as DecimalMark) : undefined;
}
