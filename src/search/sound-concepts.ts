import type { ConceptTable } from './concepts.ts';
import { foldSyllable } from './pinyin.ts';
import type { Readings } from './readings.ts';

/** An expression heard in syllables. */
export interface HeardExpression {
  concepts: readonly number[];
  start: number;
  end: number;
}

/** Finds concepts by sound: in typed pinyin, and in characters that were mistyped. */
export class SoundConcepts {
  /** Concepts by the folded syllables of an expression. */
  readonly #bySound = new Map<string, readonly number[]>();
  readonly #longest: number;

  constructor(table: ConceptTable, readings: Readings) {
    let longest = 0;
    for (const expression of table.expressions) {
      const sounds = readings.of(expression);
      // One syllable is too little to tell what was meant.
      if (sounds.length < 2 || sounds.includes(undefined)) continue;
      const key = sounds.map((sound) => foldSyllable(sound ?? '')).join(' ');
      if (!this.#bySound.has(key)) this.#bySound.set(key, table.of(expression));
      longest = Math.max(longest, sounds.length);
    }
    this.#longest = longest;
  }

  /** Longest first, left to right; `undefined` stands for what has no sound. */
  find(sounds: readonly (string | undefined)[]): HeardExpression[] {
    const found: HeardExpression[] = [];
    for (let start = 0; start < sounds.length;) {
      const heard = this.#longestAt(sounds, start);
      if (heard) found.push(heard);
      start = heard?.end ?? start + 1;
    }
    return found;
  }

  #longestAt(sounds: readonly (string | undefined)[], start: number): HeardExpression | undefined {
    for (let end = Math.min(start + this.#longest, sounds.length); end > start + 1; end -= 1) {
      const concepts = this.#bySound.get(sounds.slice(start, end).join(' '));
      if (concepts) return { concepts, start, end };
    }
    return undefined;
  }
}
