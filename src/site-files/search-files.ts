import type { HelpCentre } from '../model/help-centre.ts';
import { BuildCache } from '../build-cache/build-cache.ts';
import { buildIndex } from '../search/build-index.ts';
import { fallbackOf } from '../search/fallback.ts';
import { indexOptionsOf, searchPagesOf } from '../search/search-page.ts';
import { searchTextsIn } from '../search/search-texts.ts';
import { openSearchDescription } from './open-search.ts';

/** What the search reads, but for the full text. */
export function* searchFiles(centre: HelpCentre): Generator<[path: string, text: string]> {
  const { tag } = centre.language;
  const besides = { texts: searchTextsIn(centre.language), waysOn: fallbackOf(centre) };
  const cache = new BuildCache('search-units');
  const store = cache.isOn ? cache : undefined;
  const files = buildIndex(searchPagesOf(centre), indexOptionsOf(centre), undefined, store);
  cache.save();
  for (const [name, content] of files) {
    const whole = name === 'index.json' ? Object.assign({}, content, besides) : content;
    yield [`search/${name}`, JSON.stringify(whole)];
  }
  const { title, url } = centre.site;
  // Without an address of its own the site cannot be named to a browser.
  if (url) yield ['opensearch.xml', openSearchDescription(title, url, tag)];
}
