import type { SoundOf } from './sounds.ts';
import { WordList } from './word-list.ts';

/** Words that are not read as their characters usually are, with their syllables: 重新 is chong xin. */
export type UnusualReadings = Readonly<Record<string, string>>;

/** How expressions are read: character by character, but for some words in them. */
export class Readings {
  readonly #soundOf: SoundOf;
  readonly #unusual: ReadonlyMap<string, readonly string[]>;
  readonly #words: WordList;

  constructor(unusual: UnusualReadings, soundOf: SoundOf) {
    this.#soundOf = soundOf;
    this.#unusual = new Map(
      Object.entries(unusual).map(([word, syllables]) => [word, syllables.split(' ')]),
    );
    this.#words = new WordList(this.#unusual.keys());
  }

  /** For each character its syllable; `undefined` where it is not known. Longest word first. */
  of(expression: string): (string | undefined)[] {
    const sounds: (string | undefined)[] = [];
    for (let start = 0; start < expression.length;) {
      const length = this.#words.longestAt(expression, start);
      const [character = ''] = expression.slice(start, start + 2);
      const word = expression.slice(start, start + (length || character.length));
      sounds.push(...(this.#unusual.get(word) ?? [this.#soundOf(word)]));
      start += word.length;
    }
    return sounds;
  }
}
