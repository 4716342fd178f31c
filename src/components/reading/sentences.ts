/** A part of a text: from a place in it until before another. */
export interface Part {
  readonly from: number;
  readonly until: number;
}

/** Cuts a text where sentences end; what stands between two cuts is one. */
export type Cutter = (text: string) => number[];

/** So many characters take a voice some 15 seconds, after which Chromium falls silent. */
const longest = 70;

/**
 * The sentences of a text, as they are spoken one by one: without blanks around them, none
 * without a letter or a number, long ones in pieces that end at a comma.
 */
export function sentencesIn(text: string, cut: Cutter): Part[] {
  const places = [...cut(text).filter((place) => !isInWord(text, place)), text.length];
  const parts: Part[] = [];
  let from = 0;
  for (const until of places) {
    if (until <= from) continue;
    const last = parts[parts.length - 1];
    // Marks that were cut off from their sentence are of it.
    if (last && isSilent(text.slice(from, until)))
      parts[parts.length - 1] = { from: last.from, until };
    else parts.push({ from, until });
    from = until;
  }
  const pieces = parts.map((part) => inPieces(text, part));
  return ([] as Part[])
    .concat(...pieces)
    .map((part) => trimmed(text, part))
    .filter(({ from, until }) => !isSilent(text.slice(from, until)));
}

/** The cutter of a browser: its own where it has one, else the plain one. */
export function cutterFor(language: string): Cutter {
  if (!('Segmenter' in Intl)) return plainCutter;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return (text) => [...segmenter.segment(text)].map(({ index }) => index);
}

/** Ends of sentences, and what may still belong to one after its end. */
const ends = '。！？!?.';
const closing = '…”’」』）)】》"\'';

/** Cuts after 。！？ and after a full stop before a blank: not in numbers and addresses. */
export const plainCutter: Cutter = (text) => {
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') cuts.push(at + 1);
    if (!ends.includes(sign)) continue;
    while (ends.includes(text.charAt(at + 1) || ' ')) at += 1;
    while (closing.includes(text.charAt(at + 1) || ' ')) at += 1;
    const next = text.charAt(at + 1);
    const isLatin = '.!?'.includes(sign);
    if (!isLatin || !/[^\s\u3400-\u9fff]/.test(next)) cuts.push(at + 1);
  }
  return cuts;
};

/** Between two Latin signs, as in an address. */
const isInWord = (text: string, place: number): boolean =>
  /^[!-~]{2}/.test(text.slice(place - 1, place + 1));

/** Nothing but marks and blanks. */
const isSilent = (text: string): boolean =>
  !/[^\s!-/:-@[-`{-~\u2000-\u206f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]/.test(text);

function inPieces(text: string, { from, until }: Part): Part[] {
  const pieces: Part[] = [];
  let start = from;
  let comma = from;
  for (let at = from; at < until; at += 1) {
    if (at - start >= longest && comma > start) {
      pieces.push({ from: start, until: comma });
      start = comma;
    }
    // In a Latin text a comma ends nothing unless a blank follows: 1,000.
    if (/[，；：、]|[,;] /.test(text.slice(at, at + 2)) && !/\s/.test(text.charAt(at)))
      comma = at + 1;
  }
  return [...pieces, { from: start, until }];
}

function trimmed(text: string, { from, until }: Part): Part {
  let [first, last] = [from, until];
  while (first < last && /\s/.test(text.charAt(first))) first += 1;
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
  return { from: first, until: last };
}
