import type { Storages } from './kept-store.ts';

/** What of stored texts can be read here. */
export interface Readability {
  /** Whether a text that is there cannot be read: of a newer version, or cut off. */
  isUnread(stored: string): boolean;
  /** Whether a text that is to be put there could be read again, such as one that is not too long. */
  isReadable(text: string): boolean;
}

/**
 * Storages which nobody writes over what cannot be read there, nor puts into what could not be read
 * again: both are refused like by a full storage.
 */
export function guardedStorages({ tab, browser }: Storages, readability: Readability): Storages {
  return { tab: guarded(tab, readability), browser: guarded(browser, readability) };
}

type Source = Storages['tab'];

const guarded =
  (source: Source, { isUnread, isReadable }: Readability): Source =>
  () => {
    const storage = source();
    const refuseOver = (key: string): void => {
      const stored = storage.getItem(key);
      if (stored !== null && isUnread(stored)) throw new Error('what is there cannot be read');
    };
    return {
      getItem: (key) => storage.getItem(key),
      setItem(key, text) {
        refuseOver(key);
        if (!isReadable(text)) throw new Error('this could not be read again');
        storage.setItem(key, text);
      },
      removeItem(key) {
        refuseOver(key);
        storage.removeItem(key);
      },
    };
  };
