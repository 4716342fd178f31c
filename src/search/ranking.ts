import { coverageOf } from './coverage.ts';
import type { IndexReader } from './index-reader.ts';
import { scorePages, type ScoredIndex } from './page-scores.ts';
import { rarityIn, type RankingWeights, type WeighedTerm } from './weights.ts';
import type { ReadClause, Term } from './terms.ts';

/** So many pages vote, and are returned. */
const deepest = 10;

/** A page that has something of the query. */
export interface Candidate {
  /** Its place in the index. */
  page: number;
  score: number;
  /** 0–1: how much of what the query says the page holds, weighted by how telling it is. */
  coverage: number;
}

/**
 * Ranks pages for the clauses of a query: OR over all terms, each by how rare it is; then by how
 * much of the query a page covers; then by how many of the first are of its topic.
 *
 * BM25F after Robertson, Zaragoza, "The Probabilistic Relevance Framework" (2009), with the best
 * single wording besides.
 */
export function rank(
  scored: ScoredIndex,
  clauses: readonly ReadClause[],
  postings: ReadonlyMap<string, number[]>,
): Candidate[] {
  const { index, weights } = scored;
  const terms = clauses.map((clause) => weigh(index, clause, postings, weights));
  const scores = scorePages(scored, terms.flat());
  const first = [...scores]
    .sort(([pageA, a], [pageB, b]) => b - a || pageA - pageB)
    .slice(0, 4 * deepest)
    .map(([page, score]) => {
      const coverage = coverageOf(scored, page, clauses, terms);
      return { page, score: score * (1 + weights.cover * coverage), coverage };
    })
    .sort(byScore)
    .slice(0, deepest);
  return voteOfTopics(first, index.topics, weights.topic);
}

/**
 * The first pages vote for their topics, each with the square of its score: when most of what was
 * found is about 提现, that is what the query is about.
 */
function voteOfTopics(
  candidates: readonly Candidate[],
  topics: readonly number[],
  weight: number,
): Candidate[] {
  const votes = new Map<number | undefined, number>();
  let all = 0;
  for (const { page, score } of candidates) {
    votes.set(topics[page], (votes.get(topics[page]) ?? 0) + score ** 2);
    all += score ** 2;
  }
  return candidates
    .map((candidate) => {
      const share = (votes.get(topics[candidate.page]) ?? 0) / all;
      return { ...candidate, score: candidate.score * (1 + weight * share) };
    })
    .sort(byScore);
}

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.page - b.page;

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
