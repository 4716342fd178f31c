/**
 * Numbers of keys, in the order in which they are met: units of many pages repeat them by the
 * million, and counting numbers takes less time and memory than counting texts.
 */
export class KeyNumbers<Key = string> {
  readonly #numbers: Map<Key, number>;
  /** By number. */
  readonly keys: Key[];

  /** @param keys Those that have numbers already. */
  constructor(keys: readonly Key[] = []) {
    this.keys = [...keys];
    this.#numbers = new Map(keys.map((key, number) => [key, number]));
  }

  of(key: Key): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}
