import type { Payment, UncountedRow } from '../cases/case-record.ts';

/** The same for equal payments. */
export const keyOf = ({ amount, ...payment }: Payment): string => {
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
