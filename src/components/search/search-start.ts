import type { SearchHead } from '../../search/search-head.ts';
import styles from '../../styles/search-results.late.css?url&no-inline';
import { loadJson } from '../browser/load-json.ts';
import { loadStyles } from '../browser/load-styles.ts';
import { once } from '../browser/once.ts';

/** Where the files of the search are. */
export const searchFiles = `${import.meta.env.BASE_URL}search/`;

/** @param cache Whether the browser may have kept it. */
export const readHead = (cache: RequestCache): Promise<SearchHead> =>
  loadJson(`${searchFiles}index.json`, cache);

export const loadHead = once(() => readHead('default'));

/** Loads how results look. */
export const loadStyle = once(() => loadStyles(styles));

/**
 * Begins to load what every search needs, beside the scripts of the search: after them it would cost
 * a round trip of its own. A failure shows when something is searched.
 */
export const startSearch = (): void =>
  void Promise.all([loadHead(), loadStyle()]).catch(() => undefined);
