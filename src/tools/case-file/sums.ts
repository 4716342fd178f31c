import type { Payment } from '../cases/case-record.ts';

/** Payments of one currency, summed up exactly. */
export interface Sum {
  readonly currency: string;
  readonly paid: bigint;
  readonly received: bigint;
  /** Paid less received; below zero where more came back. */
  readonly difference: bigint;
  readonly count: number;
}

/** One sum for each currency, in the order in which they first occur. Currencies are never mixed. */
export function sumsOf(payments: readonly Payment[]): Sum[] {
  const sums = new Map<string, Sum>();
  const zero = BigInt(0);
  for (const { currency, direction, amount } of payments) {
    const before = sums.get(currency) ?? { paid: zero, received: zero, count: 0 };
    const paid = direction === 'paid' ? before.paid + amount : before.paid;
    const received = direction === 'received' ? before.received + amount : before.received;
    const count = before.count + 1;
    sums.set(currency, { currency, paid, received, difference: paid - received, count });
  }
  return [...sums.values()];
}
