import { builtSearch } from '../../search/built-search.ts';
import type { RankingWeights } from '../../search/weights.ts';
import type { Collection } from './collection.ts';
import type { Judged } from './metrics.ts';

/** Depth to which results are judged. */
const depth = 10;

/** Asks each part of a collection all of its queries. */
export async function evaluate(
  parts: readonly Collection[],
  weights?: RankingWeights,
): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const { pages, options, queries } of parts) {
    const search = await builtSearch(pages, options, weights);
    for (const judged of queries) {
      const { found } = await search.numbers(judged.query, depth);
      all.push({
        judged,
        found: found.map(({ number }) => number),
        sure: found.filter(({ confidence }) => confidence !== 'weak').length,
      });
    }
  }
  return all;
}
