import { lastOf } from '../../floor/built-ins.ts';
import type { FindAsked } from './marks.ts';

/** A stretch of a page's text below one heading. */
export interface Section {
  heading: string;
  address: string;
  text: string;
}

/** What of a page is shown as the place where something stands. */
export interface Passage {
  section: Section;
  /** Whole sentences, as many as it takes and as are read at a glance. */
  text: string;
  /** How much of the query it has, of what is rare among the pages. */
  worth: number;
}

/** The longest excerpt, in characters; two Latin letters are as wide as one. */
const longest = 90;

/** A piece of text that is not cut any further. */
interface Piece {
  text: string;
  /** The parts of the query that it has, and those of the heading right above it. */
  parts: ReadonlySet<string>;
  /** Whether a sentence begins, and ends, with it. */
  begins: boolean;
  ends: boolean;
}

/**
 * Of each page the passage that has most of what was asked; `undefined` for a page that has
 * nothing of it, as the full text also finds words that only share a character with the query.
 */
export function bestPassages(
  pages: readonly (readonly Section[])[],
  find: FindAsked,
): (Passage | undefined)[] {
  const cut = pages.map((sections) =>
    sections.map((section) => ({ section, pieces: piecesOf(section, find) })),
  );
  const rarity = rarityOf(cut.flat().flatMap(({ pieces }) => pieces));
  return cut.map((sections) => {
    let best: Passage | undefined;
    for (const { section, pieces } of sections) {
      const { text, worth } = bestRun(pieces, rarity);
      if (worth > (best?.worth ?? 0)) best = { section, text, worth };
    }
    return best;
  });
}

function rarityOf(pieces: readonly Piece[]): (part: string) => number {
  const counts = new Map<string, number>();
  for (const { parts } of pieces)
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return (part) => Math.log(1 + pieces.length / (counts.get(part) ?? 1));
}

/** The first and shortest run of pieces that has most of what was asked. */
function bestRun(
  pieces: readonly Piece[],
  rarity: (part: string) => number,
): { text: string; worth: number } {
  let best = { text: '', worth: 0 };
  for (const [first, piece] of pieces.entries()) {
    if (piece.parts.size === 0) continue;
    const parts = new Set<string>();
    for (let last = first; last < pieces.length; last += 1) {
      const run = pieces.slice(first, last + 1);
      const text = joined(run);
      if (last > first && widthOf(text) > longest) break;
      for (const part of pieces[last]?.parts ?? []) parts.add(part);
      const worth = [...parts].reduce((sum, part) => sum + rarity(part), 0);
      if (worth > best.worth) best = { text, worth };
    }
  }
  return best;
}

function joined(run: readonly Piece[]): string {
  const text = tidy(run.map((piece) => piece.text).join(''));
  const end = lastOf(run)?.ends ? text : `${text.replace(/[，；：,;]+$/, '')}……`;
  return run[0]?.begins ? end : `……${end}`;
}

/**
 * Pagefind puts a full stop in Latin and a blank after a block that has no end of its own, and a
 * blank after every other.
 */
const tidy = (text: string): string =>
  text
    .trim()
    .replace(/([\p{Script=Han}”’」』）])\.$/u, '$1')
    .replace(/([\p{Script=Han}”’」』）])\.\s+/gu, '$1。')
    .replace(/([。！？][”’」』）]*)\s+/gu, '$1');

const widthOf = (text: string): number => text.replace(/[ -~]{2}/g, '.').length;

/**
 * The end of a sentence: after their last sign and what closes quotes, and after a full stop in Latin.
 * `Intl.Segmenter` takes the quotes that open the next sentence for the end of this one.
 */
const endOfSentence = /[。！？!?][”’」』）)]*(?![。！？!?”’」』）)])|\.\s+(?=\S)/gu;
/** Stands in no text. */
const cut = '\0';

function piecesOf({ heading, text }: Section, find: FindAsked): Piece[] {
  const above = partsOf(heading, find);
  const all = text
    .replace(endOfSentence, `$&${cut}`)
    .split(cut)
    .flatMap((sentence) => (widthOf(sentence) > longest ? clausesOf(sentence) : whole(sentence)))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  return all.map((piece, place) => {
    const parts = partsOf(piece.text, find);
    return { ...piece, parts: place === 0 ? new Set([...parts, ...above]) : parts };
  });
}

const partsOf = (text: string, find: FindAsked): Set<string> =>
  new Set(find(text).map(({ part }) => part));

/** Up to a comma or the like; where there is none for long, to a blank, or as far as it goes. */
const clause = /[^，；：,;]{1,90}(?:[，；：,;]+|$)|[^，；：,;]{0,89}\s|[^，；：,;]{1,90}/gu;

type Cut = Omit<Piece, 'parts'>;

const whole = (text: string): Cut[] => [{ text, begins: true, ends: true }];

/** A sentence that is too long, cut where one pauses; what has no such place, anywhere. */
function clausesOf(sentence: string): Cut[] {
  const clauses = sentence.match(clause) ?? [];
  return clauses.map((text, place) => ({
    text,
    begins: place === 0,
    ends: place === clauses.length - 1,
  }));
}
