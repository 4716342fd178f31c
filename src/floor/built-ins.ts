/*
 * What our floor (floor.ts) has no built-ins for, in plain code; for scripts that browsers run.
 */

/** `list.at(-1)`. */
export const lastOf = <Item>(list: ArrayLike<Item>): Item | undefined => list[list.length - 1];

/** `Map.groupBy`. */
export function groupedBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** `Object.hasOwn`. */
export const hasOwn = (object: object, key: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(object, key);

/** `URL.canParse(text)`. */
export function isAddress(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}
