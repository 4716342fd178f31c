import type { IndexReader, UnitKind } from './index-reader.ts';
import type { RankingWeights, WeighedTerm } from './weights.ts';

/** What is summed over the terms of a query. */
interface Sums {
  /** By unit: the weights of the terms it holds. */
  units: Map<number, number>;
  /** By unit: how many pairs of neighbours of the query it has. */
  pairs: Map<number, number>;
  /** By page: the weights of the terms in its wordings, more for terms that many of them have. */
  bags: Map<number, number>;
}

/**
 * Scores every page that holds some term: of its wordings (title, aliases) the best single one
 * counts, and the bag of all; summary, steps and body come on top.
 *
 * @returns Score by place in the index.
 */
export function scorePages(
  index: IndexReader,
  terms: readonly WeighedTerm[],
  weights: RankingWeights,
): Map<number, number> {
  const sums: Sums = { units: new Map(), pairs: new Map(), bags: new Map() };
  for (const term of terms) addTerm(index, term, sums, weights);
  const queryLength = Math.max(1, ...terms.map(({ end }) => end));
  const { best, texts } = scoreUnits(index, sums, queryLength, weights);
  const scores = new Map<number, number>();
  for (const page of new Set([...best.keys(), ...texts.keys()])) {
    const wordings =
      weights.best * (best.get(page) ?? 0) + (1 - weights.best) * (sums.bags.get(page) ?? 0);
    const factor = index.guides.has(page) ? weights.guide : 1;
    scores.set(page, factor * (wordings + (texts.get(page) ?? 0)));
  }
  return scores;
}

function addTerm(
  index: IndexReader,
  { kind, weight, units }: WeighedTerm,
  sums: Sums,
  weights: RankingWeights,
): void {
  if (weight === 0) return;
  let page = -1;
  let times = 0;
  const endPage = (): void => {
    if (times > 0) add(sums.bags, page, weight * saturated(times, weights.repeat));
    times = 0;
  };
  for (const unit of units) {
    const own = index.pageOfUnit[unit] ?? 0;
    if (own !== page) endPage();
    page = own;
    add(sums.units, unit, weight);
    if (kind === 'pair') add(sums.pairs, unit, 1);
    if (isWording(index.kindOf(unit))) times += 1;
  }
  endPage();
}

/** As in BM25: 1 for once, and never more than 1 + `repeat`. */
const saturated = (times: number, repeat: number): number =>
  (times * (1 + repeat)) / (times + repeat);

/** By page: the score of its best wording, and of its other texts. */
function scoreUnits(
  index: IndexReader,
  { units, pairs }: Sums,
  queryLength: number,
  weights: RankingWeights,
): Record<'best' | 'texts', Map<number, number>> {
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
      add(texts, page, sum * weights.units[kind]);
    }
  }
  return { best, texts };
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

const isWording = (kind: UnitKind): kind is 'title' | 'alias' =>
  kind === 'title' || kind === 'alias';
