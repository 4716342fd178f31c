import type { StoredForm } from './browser-store.ts';

/** The form of a list, `{"version": 1, "<name>": [...]}`: each item once, and no others. */
export const storedList = <Item>(
  name: string,
  isItem: (item: unknown) => item is Item,
): StoredForm<readonly Item[]> => ({
  read(text) {
    try {
      const list = (JSON.parse(text ?? '') as Record<string, Iterable<unknown>>)[name];
      return Array.isArray(list) ? [...new Set(list)].filter(isItem) : [];
    } catch {
      return [];
    }
  },
  write: (list) => (list.length > 0 ? JSON.stringify({ version: 1, [name]: list }) : null),
});
