import { idPattern } from '../../schema/identifiers.ts';
import { browserStore, type BrowserStore, type StorageSource } from '../browser/browser-store.ts';
import { storedList } from '../browser/stored-list.ts';

/**
 * Which steps of a page a reader has ticked.
 *
 * They are kept in `localStorage` under `help:checklist:<number>` as
 * `{"version": 1, "done": ["status", "account"]}`: by page number and step id, never by position
 * or text, so that they survive a rename of the page and any change of its steps. Ids that are
 * not on the page are kept, because a step that comes back should come back ticked.
 */
export class ChecklistStore {
  /** Of the storage, to recognise changes made by another tab. */
  readonly key: string;
  readonly #store: BrowserStore<readonly string[]>;

  constructor(number: number, storage?: StorageSource) {
    this.key = `help:checklist:${number}`;
    this.#store = browserStore(this.key, form, storage);
  }

  /** Whether what is ticked will still be ticked after the page was closed. */
  get persistent(): boolean {
    return this.#store.isKept();
  }

  /** Ids of the ticked steps. */
  get done(): ReadonlySet<string> {
    return new Set(this.#ids);
  }

  /** Ticks or unticks steps. */
  set(ids: readonly string[], ticked: boolean): void {
    const done = new Set(this.#ids);
    for (const id of ids) {
      // Ticked again it stands last: of a list that is too long the first are dropped.
      done.delete(id);
      if (ticked) done.add(id);
    }
    this.#store.set([...done]);
  }

  get #ids(): readonly string[] {
    return this.#store.get().slice(-mostIds);
  }
}

/** More ids than any page has; of a longer list the last are kept, which were ticked last. */
const mostIds = 200;

/** Longer than any id that writers may choose. */
const longestId = 61;

const form = storedList(
  'done',
  (id): id is string => typeof id === 'string' && id.length <= longestId && idPattern.test(id),
);
