import { isPageNumber } from '../../schema/identifiers.ts';
import { browserStore, type BrowserStore, type StorageSource } from '../browser/browser-store.ts';
import { storedList } from '../browser/stored-list.ts';

/** The lists of answers that an agent's browser keeps. */
export type KeptList = 'recent' | 'pinned';

/** More than anybody finds their way in. */
const most: Record<KeptList, number> = { recent: 12, pinned: 50 };

/**
 * Answers that an agent used lately or pinned: kept in `localStorage` under `help:desk:<list>` as
 * `{"version": 1, "numbers": [1301]}`, by number, so that they survive any rename.
 */
export class DeskStore {
  readonly #lists: Record<KeptList, BrowserStore<readonly number[]>>;

  constructor(storage?: StorageSource) {
    const store = (list: KeptList) => browserStore(`help:desk:${list}`, form, storage);
    this.#lists = { recent: store('recent'), pinned: store('pinned') };
  }

  /** Whether a list will be there at the next visit. */
  isKept(list: KeptList): boolean {
    return this.#lists[list].isKept();
  }

  /** Numbers, the newest first. */
  get(list: KeptList): readonly number[] {
    return this.#lists[list].get().slice(0, most[list]);
  }

  /** Puts a number first. */
  add(list: KeptList, number: number): void {
    this.#set(list, [number, ...this.#others(list, number)]);
  }

  remove(list: KeptList, number: number): void {
    this.#set(list, this.#others(list, number));
  }

  /**
   * Puts a number first, or takes it out where it is in the list.
   *
   * @returns Whether that will be so at the next visit.
   */
  turn(list: KeptList, number: number): boolean {
    if (this.get(list).includes(number)) this.remove(list, number);
    else this.add(list, number);
    return this.isKept(list);
  }

  #others(list: KeptList, number: number): number[] {
    return this.get(list).filter((other) => other !== number);
  }

  #set(list: KeptList, numbers: readonly number[]): void {
    this.#lists[list].set(numbers.slice(0, most[list]));
  }
}

const form = storedList('numbers', isPageNumber);
