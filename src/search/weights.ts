import type { UnitKind } from './index-reader.ts';
import type { Term, TermKind } from './terms.ts';

/** Weights of the ranking; README.md says what was tried and what it gave. */
export interface RankingWeights {
  /** What a kind of term counts, beside how rare the term is. */
  kinds: Record<TermKind, number>;
  /** What a term counts in a field of a page, before all fields are added; also how long it is. */
  fields: Record<UnitKind, number>;
  /** What a term inside a question word counts. */
  question: number;
  /** How slowly a term that is said again and again stops counting more (BM25's k1). */
  repeat: number;
  /** How much less a term says in a page with many wordings than in one with few, 0–1 (BM25's b). */
  length: number;
  /** What the best single wording counts beside all fields together. */
  best: number;
  /** What a guide counts beside an answer. */
  guide: number;
  /** How much a page gains by holding all that the query says. */
  cover: number;
  /** How much a page gains when all that ranks high is of its topic. */
  topic: number;
}

export const defaultWeights: RankingWeights = {
  kinds: {
    // What many wordings share proves little, but it finds words that nobody listed.
    character: 1,
    // Pairs stand for words, and overlap: two of them count as much as a character.
    pair: 0.65,
    // Latin words, codes and numbers tell most: “E1027” is in one title or in none.
    word: 3,
    // Other words for the same thing help, but do not outrank what stands there.
    concept: 2,
    // The same, where only the sound is that of an expression.
    heard: 0.8,
    // Pairs of syllables, for typed pinyin.
    sound: 0.3,
    // Runs of three initials, for “txsb”.
    initials: 1,
  },
  fields: {
    // What a page is about.
    title: 3,
    // What people call it; there are several, and they add up.
    alias: 1,
    // The answer in short: often other words than the question has.
    summary: 0.6,
    // What is to be done: less about what is asked.
    steps: 0.8,
    // Only its most telling terms are in the index, so that they count more than those of steps.
    body: 1.2,
  },
  // Not nothing: some titles differ by question words alone.
  question: 0.45,
  // High, so that wordings that agree count: usual are 1.2 to 2.
  repeat: 3,
  // High, so that a page with a title and nothing else stands beside one with eight aliases.
  length: 0.95,
  // Enough to put the page first whose title or alias is the query.
  best: 0.25,
  // Maps to answers come after answers that are as good.
  guide: 0.88,
  // All of the query a little is better than half of it often.
  cover: 0.3,
  // More would draw pages of the topic over what was asked.
  topic: 0.35,
};

/** A term of the query with the units that hold it. */
export interface WeighedTerm extends Term {
  weight: number;
  /** Ascending. */
  units: readonly number[];
}

/** Inverse document frequency of what `count` of so many pages have, as in BM25. */
export function rarityIn(pages: number, count: number): number {
  return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
}
