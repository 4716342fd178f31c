import { unitsAfterWordings } from './index-format.ts';
import type { ScoredIndex } from './page-scores.ts';
import type { ReadClause } from './terms.ts';
import type { RankingWeights, WeighedTerm } from './weights.ts';

/**
 * How much of a query a page holds, 0–1: of its best clause, the share of characters that are no
 * question words and that some term found on the page covers.
 *
 * @param page Its place in the index.
 */
export function coverageOf(
  { index: { firstUnit }, weights }: ScoredIndex,
  page: number,
  clauses: readonly ReadClause[],
  terms: readonly (readonly WeighedTerm[])[],
): number {
  const from = firstUnit[page] ?? 0;
  const to = firstUnit[page + 1] ?? 0;
  const wordingsEnd = to - unitsAfterWordings.length;
  let best = 0;
  clauses.forEach((clause, index) => {
    const length = Math.max(...clause.terms.map(({ end }) => end), 0);
    const proven = new Float64Array(length);
    for (const term of terms[index] ?? []) {
      const place = proofOfPlace(term.units, { from, wordingsEnd, to }, weights);
      for (let at = term.start; at < term.end; at += 1) {
        proven[at] = Math.max(proven[at] ?? 0, place * weights.proof[term.kind]);
      }
    }
    let sum = 0;
    let all = 0;
    proven.forEach((value, at) => {
      if (clause.question[at]) return;
      sum += value;
      all += 1;
    });
    // A clause of one or two characters proves little of a long story.
    if (all > 0) best = Math.max(best, (sum / all) * Math.min(1, 0.6 + all / 10));
  });
  return best;
}

/** Units of a page. */
interface Extent {
  /** The title. */
  from: number;
  /** One after the aliases. */
  wordingsEnd: number;
  /** One after the last unit. */
  to: number;
}

/** How much the place of a term on a page proves: the title, or several wordings, all. */
function proofOfPlace(
  units: readonly number[],
  { from, wordingsEnd, to }: Extent,
  { proofIn }: RankingWeights,
): number {
  const first = firstFrom(units, from);
  const has = (place: number, end: number): boolean => (units[place] ?? end) < end;
  if (has(first, from + 1) || has(first + 1, wordingsEnd)) return 1;
  if (has(first, wordingsEnd)) return proofIn.alias;
  return has(first, to) ? proofIn.text : 0;
}

/** Place of the first number in an ascending list that is not below `from`. */
function firstFrom(list: readonly number[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
