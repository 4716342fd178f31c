import { pause } from './search-parts.ts';

/** Shorter than what people notice, in milliseconds. */
const moment = 90;

/**
 * Lets a moment pass before a search where somebody types letter by letter: who types on is not
 * done, and each search loads something. What comes in one piece, from an input method, a
 * microphone, a paste or an address, is searched at once.
 */
export class TypingPause {
  /** How long the text was before. */
  #length = 0;

  /** @param text What is searched now. */
  async before(text: string): Promise<void> {
    const change = Math.abs(text.length - this.#length);
    this.#length = text.length;
    if (change < 2) await pause(moment);
  }
}
