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
  /** What a wording that is the query counts beside all fields together; less alike, far less. */
  best: number;
  /** What a guide counts beside an answer. */
  guide: number;
  /** How much a page gains by holding all that the query says. */
  cover: number;
  /** How much a page gains when all that ranks high is of its topic. */
  topic: number;
  /** How well a kind of term proves, 0–1, that the page speaks of what it covers. */
  proof: Record<TermKind, number>;
  /** How much of that is left where only one alias has the term, or only another text. */
  proofIn: Record<'alias' | 'text', number>;
  /**
   * A page is shown as an answer when what it covers of the query and `lead` times its lead over the
   * next page (by scores, `leadMost` at most) are so much together, and it has so much of the first
   * score.
   */
  sure: Record<'coverage' | 'lead' | 'leadMost' | 'share', number>;
  /** What covers less of the query is not shown at all. */
  shown: number;
  /** From this share of a query on, a subject with nothing here is what all of it is about. */
  about: number;
}

export const defaultWeights: RankingWeights = {
  kinds: {
    // What many wordings share proves little, but it finds words that nobody listed.
    character: 1.25,
    // Pairs stand for words, but overlap, and with their characters.
    pair: 0.8,
    // Names and numbers tell more than characters of which any may be elsewhere.
    word: 3.2,
    // An error code tells most: it is in one title or in none.
    code: 9,
    // Other words for the same thing help, but do not outrank what stands there.
    concept: 2,
    // Less than a concept, where only the sound is that of an expression.
    heard: 1.25,
    // Pairs of syllables, for typed pinyin: there are as many of them as of pairs.
    sound: 0.4,
    // Runs of three initials, for “txsb”.
    initials: 1,
  },
  fields: {
    // What a page is about.
    title: 2.4,
    // What people call it; there are several, and they add up.
    alias: 1.1,
    // The answer in short: often other words than the question has.
    summary: 0.6,
    // What is to be done, from which one can tell what the matter is.
    steps: 1,
    // Only its most telling terms are in the index, so they count as much as an alias.
    body: 1,
  },
  // Not nothing: some titles differ by question words alone.
  question: 0.55,
  // More than the usual 1.2 to 2, as every field says in a few words what a text repeats.
  repeat: 2.7,
  // Nearly all, so that a page with a title and little else stands beside one with eight aliases.
  length: 0.9,
  // Enough to put the page first whose title or alias was typed.
  best: 1.2,
  // Maps to answers come after answers that are as good.
  guide: 0.9,
  // All of the query a little is better than half of it often.
  cover: 0.6,
  // More would draw pages of the topic over what was asked.
  topic: 0.5,
  proof: {
    // Others share a single character.
    character: 0.6,
    pair: 1,
    word: 1,
    code: 1,
    concept: 1,
    // The sound alone may be that of other words.
    heard: 0.9,
    sound: 0.75,
    initials: 0.9,
  },
  proofIn: {
    // One alias may be about something beside the matter.
    alias: 0.8,
    // A text says much that is not what the page is for.
    text: 0.6,
  },
  // A wrong sure answer costs as much as five right ones that are shown as guesses.
  sure: { coverage: 0.8, lead: 0.4, leadMost: 0.5, share: 0.5 },
  // Less is mostly an accident.
  shown: 0.15,
  // More than half: less may be said beside the matter.
  about: 0.6,
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
