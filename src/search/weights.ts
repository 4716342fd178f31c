import type { UnitKind } from './index-reader.ts';
import type { Term, TermKind } from './terms.ts';

/** Weights of the ranking; README.md says what was tried and what it gave. */
export interface RankingWeights {
  kinds: Record<TermKind, number>;
  units: Record<UnitKind, number>;
  /** What a term inside a question word counts. */
  question: number;
  /** Share of the best single wording, the rest is the bag of all wordings. */
  best: number;
  /** In the bag: how slowly a term that more and more wordings have stops counting more. */
  repeat: number;
  /** What a guide counts beside an answer. */
  guide: number;
  /** How much a wording is preferred that has nothing besides the query, 0–1. */
  brevity: number;
  /** How much a wording gains by holding the neighbours of the query in their order. */
  phrase: number;
  /** How much a page gains by holding all that the query says. */
  cover: number;
  /** How much a page gains when all that ranks high is of its topic. */
  topic: number;
}

export const defaultWeights: RankingWeights = {
  kinds: {
    character: 1,
    pair: 0.75,
    word: 1.2,
    concept: 3.4,
    heard: 0.65,
    sound: 0.3,
    initials: 1,
  },
  units: { title: 1.2, alias: 0.35, summary: 0.5, steps: 0.25, body: 0.85 },
  question: 0.7,
  best: 0.3,
  repeat: 2.7,
  guide: 0.88,
  brevity: 0.3,
  phrase: 0.45,
  cover: 0.6,
  topic: 0.6,
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
