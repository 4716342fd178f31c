import { coverageOf } from './coverage.ts';
import type { IndexReader, UnitKind } from './index-reader.ts';
import type { ReadClause, Term, TermKind } from './terms.ts';

/** Weights of the ranking; README.md says what was tried and what it gave. */
export interface RankingWeights {
  kinds: Record<TermKind, number>;
  units: Record<UnitKind, number>;
  /** What a term inside a question word counts. */
  question: number;
  /** Share of the best single wording, the rest is the bag of all wordings. */
  best: number;
  /** What a guide counts beside an answer. */
  guide: number;
  /** How much a wording is preferred that has nothing besides the query, 0–1. */
  brevity: number;
  /** How much a wording gains by holding the neighbours of the query in their order. */
  phrase: number;
  /** How much a page gains by holding all that the query says. */
  cover: number;
}

export const defaultWeights: RankingWeights = {
  kinds: {
    character: 0.95,
    pair: 0.95,
    word: 0.9,
    concept: 2.4,
    heard: 0.4,
    sound: 0.3,
    initials: 1,
  },
  units: { title: 1.25, alias: 0.3, summary: 0.47, steps: 0.2, body: 0.42 },
  question: 0.6,
  best: 0.3,
  guide: 0.8,
  brevity: 0.45,
  phrase: 0.4,
  cover: 0.5,
};

/** A page that has something of the query. */
export interface Candidate {
  /** Its place in the index. */
  page: number;
  score: number;
  /** 0–1: how much of what the query says the page holds, weighted by how telling it is. */
  coverage: number;
}

/** A term of the query with the units that hold it. */
export interface WeighedTerm extends Term {
  weight: number;
  /** Ascending. */
  units: readonly number[];
}

/**
 * Ranks pages for the clauses of a query: OR over all terms, each by how rare it is. Of the
 * wordings of a page (title, aliases) the best single one counts, and the bag of all; summary,
 * steps and body come on top with little weight.
 *
 * BM25F after Robertson, Zaragoza, "The Probabilistic Relevance Framework" (2009), with every
 * term counted once in a unit, as all units are short.
 */
export function rank(
  index: IndexReader,
  clauses: readonly ReadClause[],
  postings: ReadonlyMap<string, number[]>,
  weights: RankingWeights = defaultWeights,
  most = 10,
): Candidate[] {
  const terms = clauses.map((clause) => weigh(index, clause, postings, weights));
  const scores = scorePages(index, terms.flat(), weights);
  return [...scores]
    .sort(([pageA, a], [pageB, b]) => b - a || pageA - pageB)
    .slice(0, 4 * most)
    .map(([page, score]) => {
      const coverage = coverageOf(index, page, clauses, terms);
      return { page, score: score * (1 + weights.cover * coverage), coverage };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .slice(0, most);
}

function weigh(
  index: IndexReader,
  { terms, question }: ReadClause,
  postings: ReadonlyMap<string, number[]>,
  weights: RankingWeights,
): WeighedTerm[] {
  const seen = new Set<string>();
  return terms.flatMap((term) => {
    const units = postings.get(term.key);
    if (!units || (term.kind === 'heard' && isWritten(term, terms, postings))) return [];
    // Said again it counts no more, but what it covers is covered.
    const again = seen.has(term.key);
    seen.add(term.key);
    const asked =
      question.slice(term.start, term.end).every(Boolean) &&
      term.kind !== 'concept' &&
      term.kind !== 'heard';
    const weight =
      (again ? 0 : weights.kinds[term.kind]) *
      (asked ? weights.question : 1) *
      rarityOf(index, units);
    return [{ ...term, weight, units }];
  });
}

/**
 * Whether the characters of a concept that was only heard are right as they stand: some pair of
 * them is in the index. Else they were mistyped, or are pinyin.
 */
function isWritten(
  heard: Term,
  terms: readonly Term[],
  postings: ReadonlyMap<string, number[]>,
): boolean {
  return terms.some(
    ({ kind, key, start, end }) =>
      kind === 'pair' && start >= heard.start && end <= heard.end && postings.has(key),
  );
}

/** Pages are counted, not units. */
function rarityOf({ pageOfUnit, pages }: IndexReader, units: readonly number[]): number {
  let count = 0;
  let last = -1;
  for (const unit of units) {
    const page = pageOfUnit[unit] ?? 0;
    if (page !== last) count += 1;
    last = page;
  }
  return rarityIn(pages, count);
}

/** Inverse document frequency of what `count` of so many pages have, as in BM25. */
export function rarityIn(pages: number, count: number): number {
  return Math.log(1 + (pages - count + 0.5) / (count + 0.5));
}

function scorePages(
  index: IndexReader,
  terms: readonly WeighedTerm[],
  weights: RankingWeights,
): Map<number, number> {
  const { pageOfUnit } = index;
  const units = new Map<number, number>();
  const bags = new Map<number, number>();
  /** How many pairs of neighbours of the query a unit has. */
  const pairs = new Map<number, number>();
  for (const term of terms) {
    let last = -1;
    for (const unit of term.units) {
      units.set(unit, (units.get(unit) ?? 0) + term.weight);
      if (term.kind === 'pair') pairs.set(unit, (pairs.get(unit) ?? 0) + 1);
      const page = pageOfUnit[unit] ?? 0;
      if (page === last || !isWording(index.kindOf(unit))) continue;
      bags.set(page, (bags.get(page) ?? 0) + term.weight);
      last = page;
    }
  }
  return combine(index, { units, bags, pairs }, terms, weights);
}

function combine(
  index: IndexReader,
  { units, bags, pairs }: Record<'units' | 'bags' | 'pairs', ReadonlyMap<number, number>>,
  terms: readonly WeighedTerm[],
  weights: RankingWeights,
): Map<number, number> {
  const queryLength = Math.max(1, ...terms.map(({ end }) => end));
  const best = new Map<number, number>();
  const texts = new Map<number, number>();
  for (const [unit, sum] of units) {
    const page = index.pageOfUnit[unit] ?? 0;
    const kind = index.kindOf(unit);
    if (isWording(kind)) {
      const surplus = 1 - Math.min(1, sum / index.substanceOf(unit));
      const inOrder = (pairs.get(unit) ?? 0) / Math.max(1, queryLength - 1);
      const score =
        sum *
        weights.units[kind] *
        (1 - weights.brevity * surplus) *
        (1 + weights.phrase * inOrder ** 2);
      best.set(page, Math.max(best.get(page) ?? 0, score));
    } else {
      texts.set(page, (texts.get(page) ?? 0) + sum * weights.units[kind]);
    }
  }
  const scores = new Map<number, number>();
  for (const page of new Set([...best.keys(), ...texts.keys()])) {
    const wordings =
      weights.best * (best.get(page) ?? 0) + (1 - weights.best) * (bags.get(page) ?? 0);
    const factor = index.guides.has(page) ? weights.guide : 1;
    scores.set(page, factor * (wordings + (texts.get(page) ?? 0)));
  }
  return scores;
}

const isWording = (kind: UnitKind): kind is 'title' | 'alias' =>
  kind === 'title' || kind === 'alias';
