import { asLatin, looksLatin } from '../model/latin-likeness.ts';

/** A word that looks like another one. */
export interface Lookalike {
  /** Offset in the text. */
  index: number;
  word: string;
  /** The first character that is not what it seems; empty for a name behind `xn--`. */
  character: string;
}

/** Words of letters, digits and what stands in names of hosts; Chinese and its neighbours divide them. */
const words =
  /[[\p{L}\p{M}\p{N}.\-]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]]+/gv;

/** Letters that are not of the Latin script, and Latin ones in the guise of mathematics. */
const foreign =
  /[[\p{L}--[\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}ー々〆ªº]][\u{1D400}-\u{1D7FF}]]/v;

const anyAtAll =
  /[[\p{L}\u{1D400}-\u{1D7FF}]--[\p{ASCII}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]]|xn--/iv;

/** What people take for the address of a site: words joined by dots, letters at the end. */
const hostLike = /^[^.]+(?:\.[^.]+)*\.\p{L}{2,}$/u;

/**
 * Finds words that mix English letters with those of another script, as only impostors do:
 * “раypal” with two letters of Russian; words of another script that read as English from end to
 * end; names of sites with any letter that is not English; and names behind `xn--`, which nobody
 * can read.
 *
 * @param brand Refused in any letters but its own.
 */
export function lookalikes(text: string, brand = ''): Lookalike[] {
  if (!anyAtAll.test(text)) return [];
  const imitated = asLatin(brand);
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const character =
      strangeIn(word) ?? imitation(word, brand, imitated) ?? whole(text, word, index);
    return character === undefined ? [] : [{ index, word, character }];
  });
}

const notEnglish = /(?!\p{ASCII})\p{L}/u;

function strangeIn(word: string): string | undefined {
  if (/(?:^|\.)xn--/i.test(word)) return '';
  const strange = foreign.exec(word)?.[0];
  if (
    strange !== undefined &&
    (/\p{sc=Latin}/u.test(word) || /[\u{1D400}-\u{1D7FF}]/u.test(strange))
  )
    return strange;
  const host = word.replace(/^[.-]+|[.-]+$/g, '');
  return hostLike.test(host) ? notEnglish.exec(host)?.[0] : undefined;
}

function imitation(word: string, brand: string, imitated: string): string | undefined {
  return brand !== '' && !word.includes(brand) && asLatin(word).includes(imitated)
    ? notEnglish.exec(word)?.[0]
    : undefined;
}

/** Real words of Russian or Greek may look like this too, but not all those around them. */
function whole(text: string, word: string, index: number): string | undefined {
  if (!looksLatin(word)) return undefined;
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(index + word.length, index + word.length + 60);
  // Chinese ends what belongs to the word.
  const around = [before.split(sentenceEnd).at(-1) ?? '', after.split(sentenceEnd)[0] ?? ''];
  return around.some((part) => part.match(words)?.some((other) => isForeign(other)))
    ? undefined
    : notEnglish.exec(word)?.[0];
}

const sentenceEnd = /[\p{sc=Han}\n]/u;

const isForeign = (word: string): boolean => foreign.test(word) && !looksLatin(word);
