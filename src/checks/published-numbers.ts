import type { LedgerSource } from '../source/ledger-source.ts';
import { itemsOf } from '../source/untyped.ts';

/** The numbers under which pages were published, by their addresses. */
export function publishedNumbers({ yaml }: LedgerSource): Map<string, number> {
  return new Map(
    itemsOf(yaml?.value.pages).flatMap(({ item: { number, addresses } }) =>
      typeof number === 'number' && Array.isArray(addresses)
        ? addresses.map((address: unknown) => [String(address), number] as const)
        : [],
    ),
  );
}
