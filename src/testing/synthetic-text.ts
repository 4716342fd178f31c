import { randomFrom } from './random.ts';

/** Makes text that reads like a sample: each character follows the two before as it does there. */
export class SyntheticText {
  readonly #random: () => number;
  /** What follows two characters in the sample, as often as it does. */
  readonly #next = new Map<string, string[]>();
  readonly #starts: string[] = [];

  /**
   * @param sample Texts to learn from (Markov chain of order 2).
   * @param seed The same seed gives the same texts.
   */
  constructor(sample: readonly string[], seed: number) {
    this.#random = randomFrom(seed);
    for (const text of sample) {
      if (text.length < 3) continue;
      this.#starts.push(text.slice(0, 2));
      for (let at = 0; at + 2 <= text.length; at += 1) {
        const key = text.slice(at, at + 2);
        const list = this.#next.get(key) ?? [];
        list.push(text[at + 2] ?? '');
        this.#next.set(key, list);
      }
    }
  }

  /** A text of at least `least` characters, cut at `most`. */
  text(least: number, most: number): string {
    let text = '';
    while (text.length < least) {
      text += this.#sentence(most - text.length);
    }
    return text;
  }

  /** One of a list. */
  pick<Item>(list: readonly Item[]): Item {
    return list[Math.floor(this.#random() * list.length)] as Item;
  }

  #sentence(most: number): string {
    let text = this.pick(this.#starts);
    while (text.length < most) {
      const next = this.pick(this.#next.get(text.slice(-2)) ?? ['']);
      if (!next) break;
      text += next;
    }
    return text;
  }
}
