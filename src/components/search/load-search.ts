import { AnswerSearch } from '../../search/answer-search.ts';
import type { SearchHead } from '../../search/search-head.ts';
import { loadJson } from '../browser/load-json.ts';
import { once } from '../browser/once.ts';
import { loadHead, loadStyle, readHead, searchFiles } from './search-start.ts';
import { answersFor, type Answers } from './search-view.ts';

/** An index, and what its beginning says besides. */
interface OpenSearch extends Pick<SearchHead, 'texts' | 'waysOn'> {
  engine: AnswerSearch;
}

const searchOpener = (load: () => Promise<SearchHead>): (() => Promise<OpenSearch>) =>
  once(async () => {
    const head = await load();
    const engine = await AnswerSearch.open((name) =>
      name === 'index.json' ? Promise.resolve(head) : loadJson(searchFiles + name),
    );
    return { engine, texts: head.texts, waysOn: head.waysOn };
  });

let openSearch = searchOpener(loadHead);

/** Loads what every query needs. */
export const loadSearch = (): Promise<unknown> => openSearch();

/**
 * Searches. Where that fails, the site may have been released anew since the beginning of the
 * index was loaded, and the files that it names are gone: once more with the newest.
 */
async function withOpenSearch<Found>(act: (search: OpenSearch) => Promise<Found>): Promise<Found> {
  const search = await openSearch();
  try {
    return await act(search);
  } catch {
    openSearch = searchOpener(() => readHead('reload'));
    return act(await openSearch());
  }
}

/** Searches with the engine alone, as `withOpenSearch`. */
export const withSearch = <Found>(act: (search: AnswerSearch) => Promise<Found>): Promise<Found> =>
  withOpenSearch(({ engine }) => act(engine));

/**
 * Loads how results look; the results page has it from the beginning. Its name stands here, as
 * every page has the styles of what its own scripts name.
 */
export const loadLook = (): Promise<void> =>
  document.querySelector('help-search-page') ? Promise.resolve() : loadStyle();

/**
 * Searches for a query, with the look of results loaded side by side.
 *
 * @param most Most results.
 */
export async function answersTo(query: string, most: number): Promise<Answers> {
  const [answers] = await Promise.all([
    withOpenSearch((search) => answersFor(search, query, most)),
    loadLook(),
  ]);
  return answers;
}
