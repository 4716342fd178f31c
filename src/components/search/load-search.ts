import type { AnswerSearch } from '../../search/answer-search.ts';
import type { Fallback } from '../../search/fallback.ts';
import type { SearchTexts } from '../../search/search-texts.ts';
import styles from '../../styles/search-results.late.css?url&no-inline';
import { reading } from '../browser/failure.ts';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';

const searchFiles = `${import.meta.env.BASE_URL}search/`;

/** @param cache Whether the browser may have kept the beginning of the index. */
const searchOpener = (cache: RequestCache): (() => Promise<AnswerSearch>) =>
  once(async () => {
    const engine = await reading(import('../../search/answer-search.ts'));
    return engine.AnswerSearch.open((name) =>
      loadJson(searchFiles + name, name === 'index.json' ? cache : 'default'),
    );
  });

let openSearch = searchOpener('default');

/** Loads the search engine and what every query needs. */
export const loadSearch = (): Promise<AnswerSearch> => openSearch();

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
    openSearch = searchOpener('reload');
    return act(await loadSearch());
  }
}

/** Loads how results look; the results page has it from the beginning. */
export const loadLook = once(() =>
  document.querySelector('help-search-page') ? Promise.resolve() : loadStyles(styles),
);

/** What turns results into elements, and the words for it. */
type View = typeof import('./search-view.ts') & { texts: SearchTexts };

/** Loads what shows results. */
export const loadView = once(async (): Promise<View> => {
  const [module, texts] = await Promise.all([
    reading(import('./search-view.ts')),
    loadJson<SearchTexts>(`${searchFiles}texts.json`),
    loadLook(),
  ]);
  return Object.assign({ texts }, module);
});

/**
 * Searches for a query, with engine and view loaded side by side.
 *
 * @param most Most results.
 */
export async function answersTo(query: string, most: number): ReturnType<View['answersFor']> {
  const [{ answersFor, texts }] = await Promise.all([loadView(), loadSearch()]);
  return withSearch((engine) => answersFor(engine, query, texts, most, loadFallback));
}

const loadFallback = (): Promise<Fallback> => loadJson(`${searchFiles}fallback.json`);
