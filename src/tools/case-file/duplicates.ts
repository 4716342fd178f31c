import type { Payment, UncountedRow } from '../cases/case-record.ts';

const keyOf = ({ amount, ...payment }: Payment): string => {
  const { date, direction, currency, note, otherSide = '', numbers = '' } = payment;
  return JSON.stringify([date, direction, String(amount), currency, note, otherSide, numbers]);
};

/** The list without one payment; of equal ones without the first. */
export function without(payments: readonly Payment[], gone: Payment): Payment[] {
  const place = payments.findIndex((payment) => keyOf(payment) === keyOf(gone));
  return payments.filter((_, at) => at !== place);
}

/** The same for rows that are not counted: another tab may have read them as other objects. */
export function rowsWithout(
  rows: readonly UncountedRow[] = [],
  gone: UncountedRow,
): UncountedRow[] {
  const place = rows.findIndex(({ line, text }) => line === gone.line && text === gone.text);
  return rows.filter((_, at) => at !== place);
}

/**
 * Which payments are there already. One that occurs twice in a file is two payments, and so are
 * equal ones in different lines: only as many count as there already as there are.
 *
 * @returns Those that are new, in their order, and how many are not.
 */
export function newAmong(
  there: readonly Payment[],
  added: readonly Payment[],
): { fresh: Payment[]; known: number } {
  const left = new Map<string, number>();
  for (const payment of there) {
    const key = keyOf(payment);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const fresh = added.filter((payment) => {
    const key = keyOf(payment);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  return { fresh, known: added.length - fresh.length };
}
