import type { AnswerSearch } from '../../search/answer-search.ts';
import type { Fallback } from '../../search/fallback.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import styles from '../../styles/search-results.css?url&no-inline';
import { loadStyles } from '../browser/load-styles.ts';

const searchFiles = `${import.meta.env.BASE_URL}search/`;

let search: Promise<AnswerSearch> | undefined;

/**
 * Loads the search engine and what every query needs, once; a failure is forgotten, so that the
 * next attempt may succeed.
 *
 * @param cache Whether the browser may have kept the beginning of the index.
 */
export function loadSearch(cache: RequestCache = 'default'): Promise<AnswerSearch> {
  search ??= import('../../search/answer-search.ts')
    .then(({ AnswerSearch }) =>
      AnswerSearch.open((name) => loadFile(name, name === 'index.json' ? cache : 'default')),
    )
    .catch((error: unknown) => {
      search = undefined;
      throw error;
    });
  return search;
}

/**
 * Searches. Where that fails, the site may have been released anew since the beginning of the
 * index was loaded, and the files that it names are gone: once more with the newest.
 */
export async function withSearch<Found>(
  act: (search: AnswerSearch) => Promise<Found>,
): Promise<Found> {
  const engine = await loadSearch();
  try {
    return await act(engine);
  } catch {
    search = undefined;
    return act(await loadSearch('reload'));
  }
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

/**
 * Searches for a query, with engine and view loaded side by side.
 *
 * @param most Most results.
 */
export async function answersTo(query: string, most: number): ReturnType<View['answersFor']> {
  const [{ answersFor, texts }] = await Promise.all([loadView(), loadSearch()]);
  return withSearch((engine) => answersFor(engine, query, texts, most, loadFallback));
}

const loadFallback = (): Promise<Fallback> => loadFile('fallback.json') as Promise<Fallback>;

async function loadFile(name: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(searchFiles + name, { cache });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}
