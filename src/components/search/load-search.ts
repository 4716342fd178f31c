import type { AnswerSearch } from '../../search/answer-search.ts';
import type { Fallback } from '../../search/fallback.ts';

const folder = '/search/';

let search: Promise<AnswerSearch> | undefined;

/**
 * Loads the search engine and what every query needs, once; a failure is forgotten, so that the
 * next attempt may succeed.
 */
export function loadSearch(): Promise<AnswerSearch> {
  search ??= import('../../search/answer-search.ts')
    .then(({ AnswerSearch }) => AnswerSearch.open(loadFile))
    .catch((error: unknown) => {
      search = undefined;
      throw error;
    });
  return search;
}

/** Loads what turns results into elements; the browser keeps it. */
export const loadView = (): Promise<typeof import('./search-view.ts')> =>
  import('./search-view.ts');

export const loadFallback = (): Promise<Fallback> => loadFile('fallback.json') as Promise<Fallback>;

async function loadFile(name: string): Promise<unknown> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
