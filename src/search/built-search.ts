import { AnswerSearch } from './answer-search.ts';
import { buildIndex } from './build-index.ts';
import type { IndexOptions, SearchPage } from './search-page.ts';
import { defaultWeights, type RankingWeights } from './weights.ts';

/** Builds the index of a collection and opens it at once, in Node: for measures and tests. */
export async function builtSearch(
  pages: readonly SearchPage[],
  options?: IndexOptions,
  weights: RankingWeights = defaultWeights,
): Promise<AnswerSearch> {
  const files = buildIndex(pages, options, weights);
  return AnswerSearch.open((name) => Promise.resolve(files.get(name)), weights);
}
