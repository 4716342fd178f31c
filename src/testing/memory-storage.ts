/** A storage of a browser that is in memory, and what is in it. */
export interface MemoryStorage extends Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  items: Map<string, string>;
}

/** @param start What is in it from the beginning. */
export function memoryStorage(start: Readonly<Record<string, string>> = {}): MemoryStorage {
  const items = new Map(Object.entries(start));
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
