import { unitsAfterWordings } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import type { WeighedTerm } from './weights.ts';
import type { ReadClause, TermKind } from './terms.ts';

/** How well a kind of term proves that the page speaks of what it covers. */
const proof: Record<TermKind, number> = {
  pair: 1,
  word: 1,
  code: 1,
  concept: 1,
  heard: 0.9,
  initials: 0.9,
  sound: 0.75,
  character: 0.6,
};

/** The same where only one alias has the term, or only the summary, a step or the body. */
const proofOfAlias = 0.8;
const proofOfText = 0.6;

/**
 * How much of a query a page holds, 0–1: of its best clause, the share of characters that are no
 * question words and that some term found on the page covers.
 *
 * @param page Its place in the index.
 */
export function coverageOf(
  { firstUnit }: IndexReader,
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
      const place = placeOf(term.units, from, wordingsEnd, to);
      for (let at = term.start; at < term.end; at += 1) {
        proven[at] = Math.max(proven[at] ?? 0, place * proof[term.kind]);
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

/**
 * How much the place of a term on a page proves: the title, or several wordings, all.
 *
 * @param from The title of the page.
 * @param wordingsEnd One after its aliases.
 * @param to One after its last unit.
 */
function placeOf(units: readonly number[], from: number, wordingsEnd: number, to: number): number {
  const first = firstFrom(units, from);
  const has = (place: number, end: number): boolean => (units[place] ?? end) < end;
  if (has(first, from + 1) || has(first + 1, wordingsEnd)) return 1;
  if (has(first, wordingsEnd)) return proofOfAlias;
  return has(first, to) ? proofOfText : 0;
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
