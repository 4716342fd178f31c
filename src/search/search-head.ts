import type { Fallback } from './fallback.ts';
import type { IndexHead } from './index-format.ts';
import type { SearchTexts } from './search-texts.ts';

/**
 * `search/index.json` as a site has it: the beginning of the index, with what is said of results and
 * offered where there are none. One file more would be a request more before the first result.
 */
export interface SearchHead extends IndexHead {
  texts: SearchTexts;
  waysOn: Fallback;
}
