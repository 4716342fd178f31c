import { pause } from './search-parts.ts';

/** Shorter than what people notice, in milliseconds. */
const moment = 90;

/**
 * Lets a moment pass before a search where somebody types letter by letter: who types on is not
 * done, and each search loads something. What comes in one piece, from an input method, a
 * microphone, a paste or an address, is searched at once.
 */
export class TypingPause {
  #text = '';

  /** @param text What stands there now, and is searched where it is not empty. */
  async before(text: string): Promise<void> {
    const change = changed(this.#text, text);
    this.#text = text;
    if (change < 2) await pause(moment);
  }
}

/** How many letters of the longer text lie between what both begin and end with. */
function changed(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (
    end < short.length - start &&
    short[short.length - 1 - end] === long[long.length - 1 - end]
  )
    end += 1;
  return long.length - start - end;
}
