import type { Payment } from '../cases/case-record.ts';
import { keyOf } from './duplicates.ts';

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
