/** The lists of answers that an agent's browser keeps. */
export type DeskList = 'recent' | 'pinned';

/** More than anybody finds their way in. */
const most: Record<DeskList, number> = { recent: 12, pinned: 50 };

/**
 * Answers that an agent used lately or pinned: kept in `localStorage` under `help:desk:<list>` as
 * `{"version": 1, "numbers": [1301]}`, by number, so that they survive any rename. Where the
 * storage is blocked, full or holds rubbish, memory takes its place.
 */
export class DeskStore {
  readonly #storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  readonly #memory = new Map<DeskList, readonly number[]>();

  /** @param storage Returns the storage, or throws where there is none. */
  constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
  }

  /** Numbers, the newest first. */
  get(list: DeskList): readonly number[] {
    try {
      const text = this.#storage().getItem(keyOf(list));
      if (text !== null) return parse(text).slice(0, most[list]);
    } catch {
      // Memory has what was set on this page.
    }
    return this.#memory.get(list) ?? [];
  }

  /** Puts a number first. */
  add(list: DeskList, number: number): void {
    const others = this.get(list).filter((other) => other !== number);
    this.#set(list, [number, ...others].slice(0, most[list]));
  }

  remove(list: DeskList, number: number): void {
    this.#set(
      list,
      this.get(list).filter((other) => other !== number),
    );
  }

  #set(list: DeskList, numbers: readonly number[]): void {
    this.#memory.set(list, numbers);
    try {
      this.#storage().setItem(keyOf(list), JSON.stringify({ version: 1, numbers }));
    } catch {
      // Nothing is lost but what the next visit would have found.
    }
  }
}

const keyOf = (list: DeskList): string => `help:desk:${list}`;

function parse(text: string): number[] {
  try {
    const value: unknown = JSON.parse(text);
    const list =
      typeof value === 'object' && value !== null && 'numbers' in value ? value.numbers : [];
    const numbers = Array.isArray(list) ? list : [];
    return [...new Set(numbers)].filter(
      (number): number is number =>
        Number.isInteger(number) && Number(number) >= 1000 && Number(number) <= 99_999,
    );
  } catch {
    return [];
  }
}
