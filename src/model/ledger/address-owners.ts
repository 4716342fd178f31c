import type { Ledger, PublishedPage } from '../../schema/ledger.ts';
import { placeText } from './promise.ts';

/**
 * Which page an old address leads to. Two branches may have published one address, each for a
 * number of its own: then it leads where it was declared to, else to the page that had it last.
 */
export class AddressOwners {
  readonly #records = new Map<string, PublishedPage[]>();
  readonly #declared: ReadonlyMap<string, string | undefined>;

  constructor({ pages, retired }: Pick<Ledger, 'pages' | 'retired'>) {
    this.#declared = new Map(retired.map(({ from, to }) => [from, to]));
    for (const page of pages)
      for (const address of new Set(page.addresses))
        this.#records.set(address, [...(this.#records.get(address) ?? []), page]);
  }

  /** The numbers that have published an address, the one it leads to first. */
  of(address: string): number[] {
    const records = this.#records.get(address) ?? [];
    if (records.length < 2) return records.map(({ number }) => number);
    const declared = this.#declared.get(address);
    const rank = (page: PublishedPage): string =>
      [
        placeText(page.number) === declared ? 0 : 1,
        page.addresses.at(-1) === address ? 0 : 1,
        page.published,
        String(page.number).padStart(5, '0'),
      ].join(' ');
    return records.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).map(({ number }) => number);
  }

  /** Every address once, with the number that it leads to. */
  *all(): Generator<[string, number]> {
    for (const address of this.#records.keys()) {
      const [number] = this.of(address);
      if (number !== undefined) yield [address, number];
    }
  }
}
