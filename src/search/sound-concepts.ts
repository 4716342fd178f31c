import { conceptsIn, expressions } from './concepts.ts';
import { foldSyllable } from './pinyin.ts';
import type { SoundOf } from './terms.ts';

/** A concept heard in syllables. */
export interface HeardConcept {
  concept: number;
  start: number;
  end: number;
}

/** Finds concepts by sound: in typed pinyin, and in characters that were mistyped. */
export class SoundConcepts {
  /** Concept by the folded syllables of an expression. */
  readonly #bySound = new Map<string, number>();
  readonly #longest: number;

  /** @param readings Syllables of expressions that are not read as their characters usually are. */
  constructor(soundOf: SoundOf, readings: Readonly<Record<string, string>>) {
    let longest = 0;
    for (const expression of expressions) {
      const sounds =
        readings[expression]?.split(' ') ??
        Array.from(expression, (character) => soundOf(character));
      const concept = conceptsIn(expression)[0]?.concept;
      // One syllable is too little to tell what was meant.
      if (sounds.length < 2 || sounds.includes(undefined) || concept === undefined) continue;
      const key = sounds.map((sound) => foldSyllable(sound ?? '')).join(' ');
      if (!this.#bySound.has(key)) this.#bySound.set(key, concept);
      longest = Math.max(longest, sounds.length);
    }
    this.#longest = longest;
  }

  /** Longest first, left to right; `undefined` stands for what has no sound. */
  find(sounds: readonly (string | undefined)[]): HeardConcept[] {
    const found: HeardConcept[] = [];
    for (let start = 0; start < sounds.length;) {
      const heard = this.#longestAt(sounds, start);
      if (heard) found.push(heard);
      start = heard?.end ?? start + 1;
    }
    return found;
  }

  #longestAt(sounds: readonly (string | undefined)[], start: number): HeardConcept | undefined {
    for (let end = Math.min(start + this.#longest, sounds.length); end > start + 1; end -= 1) {
      const concept = this.#bySound.get(sounds.slice(start, end).join(' '));
      if (concept !== undefined) return { concept, start, end };
    }
    return undefined;
  }
}
