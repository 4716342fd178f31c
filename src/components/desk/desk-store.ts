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
  #persistent = true;

  /** @param storage Returns the storage, or throws where there is none. */
  constructor(storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
  }

  /** Whether what was set last will be there at the next visit. */
  get persistent(): boolean {
    return this.#persistent;
  }

  /** Numbers, the newest first. */
  get(list: DeskList): readonly number[] {
    // What could not be written is newer than what is in the storage.
    const own = this.#memory.get(list);
    if (own) return own;
    try {
      return parse(this.#storage().getItem(keyOf(list)) ?? '').slice(0, most[list]);
    } catch {
      return [];
    }
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
    try {
      this.#storage().setItem(keyOf(list), JSON.stringify({ version: 1, numbers }));
      this.#memory.delete(list);
      this.#persistent = true;
    } catch {
      this.#memory.set(list, numbers);
      this.#persistent = false;
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
