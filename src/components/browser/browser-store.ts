/** Returns the storage, or throws where there is none. */
export type StorageSource = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** How a value is written into a storage. */
export interface StoredForm<Value> {
  /** Reads whatever stands there: nothing, or rubbish. */
  read(text: string | null): Value;
  /** @returns `null` when the value leaves nothing behind. */
  write(value: Value): string | null;
}

/** A value that this browser keeps. */
export interface BrowserStore<Value> {
  get(): Value;
  set(value: Value): void;
  /** Whether the value will still be there when the page was closed. */
  isKept(): boolean;
}

/**
 * Keeps a value in this browser. The storage is the truth: it is read again each time, since
 * another tab may have written. Where it is blocked or full, memory takes its place.
 */
export function browserStore<Value>(
  key: string,
  { read, write }: StoredForm<Value>,
  storage: StorageSource = () => localStorage,
): BrowserStore<Value> {
  let memory = read(null);
  let isKept = true;
  const attempt = (act: (storage: ReturnType<StorageSource>) => void): void => {
    try {
      act(storage());
      isKept = true;
    } catch {
      isKept = false;
    }
  };
  const get = (): Value => {
    // What could not be written is newer than what is in the storage.
    if (isKept) attempt((kept) => (memory = read(kept.getItem(key))));
    return memory;
  };
  return {
    get,
    set(value) {
      memory = value;
      const text = write(value);
      attempt((kept) => (text === null ? kept.removeItem(key) : kept.setItem(key, text)));
    },
    isKept: () => (get(), isKept),
  };
}
