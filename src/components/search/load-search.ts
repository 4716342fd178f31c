import type { AnswerSearch } from '../../search/answer-search.ts';
import type { Fallback } from '../../search/fallback.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import styles from '../../styles/search-results.css?url&no-inline';
import { loadStyles } from '../page/load-styles.ts';

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

/** What turns results into elements, and the words for it. */
type View = typeof import('./search-view.ts') & { texts: SearchTexts };

let view: Promise<View> | undefined;

/** Loads what shows results, once; as above. */
export function loadView(): Promise<View> {
  view ??= Promise.all([import('./search-view.ts'), loadFile('texts.json'), loadStyles(styles)])
    .then(([module, texts]) => ({ ...module, texts: texts as SearchTexts }))
    .catch((error: unknown) => {
      view = undefined;
      throw error;
    });
  return view;
}

export const loadFallback = (): Promise<Fallback> => loadFile('fallback.json') as Promise<Fallback>;

async function loadFile(name: string): Promise<unknown> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
