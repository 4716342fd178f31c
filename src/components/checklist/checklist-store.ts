/**
 * Which steps of a page a reader has ticked.
 *
 * They are kept in `localStorage` under `help:checklist:<number>` as
 * `{"version": 1, "done": ["status", "account"]}`: by page number and step id, never by position
 * or text, so that they survive a rename of the page and any change of its steps. Ids that are
 * not on the page are kept, because a step that comes back should come back ticked.
 *
 * The storage is the truth: it is read again before each change, since another tab may have
 * written. Where it is blocked, full or holds rubbish, memory takes its place.
 */
export class ChecklistStore {
  readonly #key: string;
  readonly #storage: StorageSource;
  #memory: readonly string[] = [];
  #persistent = true;

  /** @param storage Returns the storage, or throws where there is none. */
  constructor(number: number, storage: StorageSource) {
    this.#key = `help:checklist:${number}`;
    this.#storage = storage;
    this.#read();
  }

  /** The key in the storage, to recognise changes made by another tab. */
  get key(): string {
    return this.#key;
  }

  /** Whether what is ticked will still be ticked after the page was closed. */
  get persistent(): boolean {
    return this.#persistent;
  }

  /** Ids of the ticked steps. */
  get done(): ReadonlySet<string> {
    return new Set(this.#read());
  }

  /** Ticks or unticks steps. */
  set(ids: readonly string[], ticked: boolean): void {
    const done = new Set(this.#read());
    for (const id of ids) {
      // Ticked again it stands last: of a list that is too long the first are dropped.
      done.delete(id);
      if (ticked) done.add(id);
    }
    this.#write([...done]);
  }

  #read(): readonly string[] {
    if (!this.#persistent) return this.#memory;
    try {
      this.#memory = parse(this.#storage().getItem(this.#key));
    } catch {
      this.#persistent = false;
    }
    return this.#memory;
  }

  #write(done: readonly string[]): void {
    this.#memory = done;
    try {
      const storage = this.#storage();
      if (done.length === 0) storage.removeItem(this.#key);
      else storage.setItem(this.#key, JSON.stringify({ version: 1, done }));
      this.#persistent = true;
    } catch {
      this.#persistent = false;
    }
  }
}

type StorageSource = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** More ids than any page has; of a longer list the last are kept, which were ticked last. */
const mostIds = 200;

function parse(text: string | null): readonly string[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    const done = typeof value === 'object' && value !== null && 'done' in value ? value.done : [];
    const ids = Array.isArray(done) ? done.filter((id) => typeof id === 'string') : [];
    return ids.filter((id) => /^[a-z][a-z0-9-]{0,60}$/.test(id)).slice(-mostIds);
  } catch {
    return [];
  }
}
