import type { ConceptTable } from './concepts.ts';
import { questionCharacters } from './question-words.ts';
import { hanOf, type Token } from './text.ts';

/** So many tokens of a message are looked up; more say little more, and take time. */
const mostTokens = 120;
/** A clause says what it is about in as much, and … */
const fewest = { characters: 3, words: 2 };
/** … so much of it in expressions that are known here: small talk has a tenth or two of them. */
const knownShare = 1 / 4;

/** A clause with what it seems to be about, before the index is asked. */
export interface ToldClause {
  clause: readonly Token[];

  /** The expressions that people here use, and words in Latin letters. */
  signs: ReadonlySet<string>;
  /** Much that is known, and little beside it. */
  value: number;
  /** Whether it may be a question by itself. */
  asks: boolean;
}

/** What tells the words of a help centre from others. */
export interface TellingMeans {
  concepts: ConceptTable;
  /** Of an English site: words that say nothing about which question is asked. */
  asking: ReadonlySet<string> | undefined;
}

/** Reads how much a clause tells, without the index. */
export function toldClause(
  clause: readonly Token[],
  { concepts, asking }: TellingMeans,
): ToldClause {
  const han = hanOf(clause).join('');
  const found = concepts.in(han);
  const words = clause
    .filter(({ kind, text }) => kind === 'latin' && /^[a-z]/.test(text) && !asking?.has(text))
    .map(({ text }) => text);
  const said = asking ? words.length : questionCharacters(han).filter((asks) => !asks).length;
  const known = found.reduce((sum, { length }) => sum + length, words.length);
  // Where nothing is known of how people speak, every clause may be one.
  const share = concepts.expressions.length > 0 ? known / Math.max(said, 1) : 1;
  return {
    clause,
    signs: new Set([...found.map(({ concept }) => `§${concept}`), ...words]),
    value: known ** 2 / Math.max(said, known, 1),
    asks: said >= (asking ? fewest.words : fewest.characters) && share >= knownShare,
  };
}

/**
 * Chooses what tells most, as much as is looked up, in the order given: of what says nothing new
 * nothing, and among equals what is nearer to the end or the beginning.
 */
export function mostTelling<Piece extends Pick<ToldClause, 'signs' | 'value'>>(
  pieces: readonly Piece[],
  tokensOf: (piece: Piece) => number,
): Piece[] {
  const places = new Map(
    pieces.map((piece, place) => [piece, Math.min(place, pieces.length - 1 - place)]),
  );
  const fromEdge = (piece: Piece): number => places.get(piece) ?? 0;
  const known = new Set<string>();
  const chosen = new Set<Piece>();
  let tokens = 0;
  for (const piece of [...pieces].sort((a, b) => b.value - a.value || fromEdge(a) - fromEdge(b))) {
    const isNew = piece.signs.size === 0 || [...piece.signs].some((sign) => !known.has(sign));
    if (!isNew || tokens + tokensOf(piece) > mostTokens) continue;
    tokens += tokensOf(piece);
    chosen.add(piece);
    for (const sign of piece.signs) known.add(sign);
  }
  return pieces.filter((piece) => chosen.has(piece));
}
