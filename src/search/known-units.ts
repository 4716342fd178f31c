import { deserialize, serialize } from 'node:v8';
import { hashOf, keyOf } from '../build-cache/build-cache.ts';
import { KeyNumbers } from './key-numbers.ts';
import type { SearchPage } from './search-page.ts';
import { unitsOf, type PageUnits, type UnitMaking } from './units.ts';

/** What earlier builds have kept, by a key of all that it was made of. */
export interface UnitStore {
  get(key: string): Uint8Array | undefined;
  set(key: string, value: Uint8Array): void;
}

/** What is kept: keys by number, and the units of pages by a key of their texts. */
interface KeptUnits {
  keys: string[];
  pages: Map<string, PageUnits>;
}

/** Units of pages; those that an earlier build has read are not read again. */
export class KnownUnits {
  readonly #making: UnitMaking;
  readonly #store: UnitStore | undefined;
  readonly #storeKey: string;
  readonly #earlier: ReadonlyMap<string, PageUnits>;
  readonly #used = new Map<string, PageUnits>();

  /**
   * @param means The concepts are those that `concepts` says.
   * @param store Without one all pages are read.
   */
  constructor(means: Omit<UnitMaking, 'numbers'>, concepts: unknown, store?: UnitStore) {
    this.#store = store;
    this.#storeKey = store ? keyOf(means.english, concepts) : '';
    const kept = store?.get(this.#storeKey);
    const { keys, pages } = kept
      ? (deserialize(kept) as KeptUnits)
      : { keys: [], pages: new Map() };
    this.#earlier = pages;
    this.#making = { ...means, numbers: new KeyNumbers(keys) };
  }

  /** By number. */
  get keys(): readonly string[] {
    return this.#making.numbers.keys;
  }

  of(page: SearchPage): PageUnits {
    if (!this.#store) return unitsOf(page, this.#making);
    const { title, aliases, summary, steps, topic, body } = page;
    const key = hashOf(JSON.stringify([title, aliases, summary, steps, topic, body]));
    const units = this.#earlier.get(key) ?? unitsOf(page, this.#making);
    this.#used.set(key, units);
    return units;
  }

  /** Keeps what was asked for, and no more. */
  save(): void {
    const used = [...this.#used];
    const isSame =
      used.length === this.#earlier.size && used.every(([key]) => this.#earlier.has(key));
    if (isSame) return;
    // Without those of keys that no page has any more.
    const numbers = new KeyNumbers<number>();
    const now = (number: number): number => numbers.of(number);
    const pages = new Map(
      used.map(([key, { units, bodyTimes }]) => [
        key,
        { units: units.map((unit) => unit.map(now)), bodyTimes },
      ]),
    );
    const keys = numbers.keys.map((number) => this.keys[number] ?? '');
    this.#store?.set(this.#storeKey, serialize({ keys, pages } satisfies KeptUnits));
  }
}
