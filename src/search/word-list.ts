/** A list of words that are looked for in texts without blanks. */
export class WordList {
  readonly #words: ReadonlySet<string>;
  /** How long the longest word is that begins with a UTF-16 unit, by that unit. */
  readonly #longest = new Map<string, number>();

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    for (const word of this.#words) {
      const start = word.charAt(0);
      this.#longest.set(start, Math.max(this.#longest.get(start) ?? 0, word.length));
    }
  }

  /** @returns The length of the longest word that begins at this place; 0 when none does. */
  longestAt(text: string, start: number): number {
    const longest = this.#longest.get(text.charAt(start)) ?? 0;
    for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
      if (this.#words.has(text.slice(start, start + length))) return length;
    }
    return 0;
  }
}
