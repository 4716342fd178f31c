import type { IndexReader, UnitKind } from './index-reader.ts';
import type { RankingWeights, WeighedTerm } from './weights.ts';

/** An index with what its pages are scored by. */
export interface ScoredIndex {
  index: IndexReader;
  weights: RankingWeights;
  /** By place in the index: how much the wordings of a page say, as a multiple of the mean. */
  lengths: Float64Array;
}

/** What is summed over the terms of a query. */
interface Sums {
  /** By wording: the weights of the terms that it holds. */
  wordings: Map<number, number>;
  /** By page: the weights of the terms that it holds, saturated. */
  pages: Map<number, number>;
}

/** Makes an index ready for scoring; once, as it goes over all wordings. */
export function scoredIndex(index: IndexReader, weights: RankingWeights): ScoredIndex {
  const lengths = new Float64Array(index.pages);
  index.pageOfUnit.forEach((page, unit) => {
    const kind = index.kindOf(unit);
    if (!isWording(kind)) return;
    lengths[page] = (lengths[page] ?? 0) + weights.fields[kind] * index.substanceOf(unit);
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return { index, weights, lengths: lengths.map((length) => length / mean) };
}

/**
 * Scores every page that holds some term, by all its fields together, and by its best single
 * wording (title or alias).
 *
 * @returns Score by place in the index.
 */
export function scorePages(
  scored: ScoredIndex,
  terms: readonly WeighedTerm[],
): Map<number, number> {
  const { index, weights } = scored;
  const sums: Sums = { wordings: new Map(), pages: new Map() };
  for (const term of terms) addTerm(scored, term, sums);
  const best = bestWordings(index, sums.wordings, terms);
  const scores = new Map<number, number>();
  for (const [page, sum] of sums.pages) {
    const factor = index.guides.has(page) ? weights.guide : 1;
    scores.set(page, factor * (sum + weights.best * (best.get(page) ?? 0)));
  }
  return scores;
}

/** Adds up a term over the fields of each page that holds it, and only then saturates it. */
function addTerm(scored: ScoredIndex, { weight, units }: WeighedTerm, sums: Sums): void {
  if (weight === 0) return;
  const { index, weights } = scored;
  let page = -1;
  let times = 0;
  const endPage = (): void => {
    if (times > 0) add(sums.pages, page, weight * saturated(times, page, scored));
    times = 0;
  };
  for (const unit of units) {
    const own = index.pageOfUnit[unit] ?? 0;
    if (own !== page) endPage();
    page = own;
    const kind = index.kindOf(unit);
    times += weights.fields[kind];
    if (isWording(kind)) add(sums.wordings, unit, weight);
  }
  endPage();
}

/** As in BM25: never more than 1 + `repeat`, and sooner on a page of few wordings. */
function saturated(times: number, page: number, { weights, lengths }: ScoredIndex): number {
  const { repeat, length } = weights;
  return (times * (1 + repeat)) / (times + repeat * (1 - length + length * (lengths[page] ?? 1)));
}

/**
 * By page: how like the query its best wording is (Dice's coefficient, by weight of terms), as a
 * share of all that is asked. Its fourth power, as the fields say already what is half alike.
 */
function bestWordings(
  index: IndexReader,
  wordings: ReadonlyMap<number, number>,
  terms: readonly WeighedTerm[],
): Map<number, number> {
  const asked = terms.reduce((sum, { weight }) => sum + weight, 0);
  const best = new Map<number, number>();
  for (const [unit, sum] of wordings) {
    const page = index.pageOfUnit[unit] ?? 0;
    const substance = index.substanceOf(unit);
    // Sizes are kept in classes, so that a wording may seem to hold more than it says.
    const likeness = (2 * Math.min(sum, substance)) / (asked + substance);
    best.set(page, Math.max(best.get(page) ?? 0, asked * likeness ** 4));
  }
  return best;
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

const isWording = (kind: UnitKind): kind is 'title' | 'alias' =>
  kind === 'title' || kind === 'alias';
