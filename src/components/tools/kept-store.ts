import {
  browserStore,
  type BrowserStore,
  type StorageSource,
  type StoredForm,
} from '../browser/browser-store.ts';

/**
 * Where a value is kept: nowhere but on the page, in this tab until it is closed, or in this
 * browser until it is removed.
 */
export type Keeping = 'page' | 'tab' | 'browser';

/** The storages of the places that outlast a page. */
export type Storages = Record<Exclude<Keeping, 'page'>, StorageSource>;

/**
 * A value that is kept where the reader says, and nowhere before they do. It is in one place at a
 * time: keeping it elsewhere takes it away from where it was.
 */
export class KeptStore<Value> {
  readonly #key: string;
  readonly #form: StoredForm<Value>;
  readonly #storages: Storages;
  #keeping: Keeping = 'page';
  #store: BrowserStore<Value>;

  constructor(key: string, form: StoredForm<Value>, storages: Storages = ofThisBrowser) {
    this.#key = key;
    this.#form = form;
    this.#storages = storages;
    this.#keeping = outlasting.find((place) => this.#isIn(place)) ?? 'page';
    this.#store = this.#storeIn(this.#keeping);
  }

  get keeping(): Keeping {
    return this.#keeping;
  }

  /** Whether the value is where the reader wants it; `false` where that is blocked or full. */
  get isKept(): boolean {
    return this.#store.isKept();
  }

  get(): Value {
    return this.#store.get();
  }

  /** @returns Whether the value is where the reader wants it; where not, it is on the page. */
  set(value: Value): boolean {
    this.#store.set(value);
    return this.isKept;
  }

  /**
   * Keeps the value elsewhere from now on.
   *
   * @returns As `set` does.
   */
  keep(keeping: Keeping): boolean {
    const value = this.get();
    const store = this.#storeIn(keeping);
    store.set(value);
    this.#keeping = keeping;
    this.#store = store;
    // Only what is safe in its new place is taken from where it was.
    if (store.isKept()) this.#removeFrom(outlasting.filter((place) => place !== keeping));
    return store.isKept();
  }

  /** Removes the value from everywhere. */
  wipe(): void {
    this.#removeFrom(outlasting);
    this.#keeping = 'page';
    this.#store = this.#storeIn('page');
  }

  #storeIn(keeping: Keeping): BrowserStore<Value> {
    return browserStore(
      this.#key,
      this.#form,
      keeping === 'page' ? onPage() : this.#storages[keeping],
    );
  }

  #isIn(place: keyof Storages): boolean {
    try {
      return this.#storages[place]().getItem(this.#key) !== null;
    } catch {
      return false;
    }
  }

  #removeFrom(places: readonly (keyof Storages)[]): void {
    for (const place of places) {
      try {
        this.#storages[place]().removeItem(this.#key);
      } catch {
        // Where nothing can be read nothing is.
      }
    }
  }
}

/** What outlives longest is looked at first. */
const outlasting = ['browser', 'tab'] as const;

/** The storages of the page's own address. */
export const ofThisBrowser: Storages = { tab: () => sessionStorage, browser: () => localStorage };

/** A storage that is gone with the page. */
function onPage(): StorageSource {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
  return () => storage;
}
