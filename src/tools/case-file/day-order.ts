import { cellText } from './cell-text.ts';
import { numbers, type DayOrder } from './day.ts';

/**
 * The order of days in a column that has to be known to read it.
 *
 * @returns `undefined` where all days begin with their year or name their month; `'ask'` where
 *   nothing tells, or days contradict each other.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | 'ask' | undefined {
  const unclear = cells.map((cell) => numbers.exec(cellText(cell))).filter((found) => found);
  if (unclear.length === 0) return undefined;
  const told = new Set(
    unclear.flatMap((found): DayOrder[] => {
      const [, first, , second, year = ''] = found ?? [];
      if (year.length !== 4) return [];
      if (Number(first) > 12) return ['dmy'];
      return Number(second) > 12 ? ['mdy'] : [];
    }),
  );
  const [order] = told;
  return told.size === 1 && order ? order : 'ask';
}
