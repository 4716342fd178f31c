import { join } from 'node:path';
import { writeText } from '../commands/build/write-text.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { buildIndex } from '../search/build-index.ts';
import { fallbackOf } from '../search/fallback.ts';
import { openSearchDescription } from './open-search.ts';
import { searchPagesOf } from '../search/search-page.ts';
import { searchTextsIn } from '../search/search-texts.ts';

/**
 * Writes what the search reads, but for the full text.
 *
 * @param site Absolute path of the folder of the site.
 * @returns What there is to say of it.
 */
export function writeSearchFiles(centre: HelpCentre, site: string): string {
  const index = buildIndex(searchPagesOf(centre), centre.language.tag);
  for (const [name, content] of index)
    writeText(join(site, 'search', name), JSON.stringify(content));
  writeText(join(site, 'search/fallback.json'), JSON.stringify(fallbackOf(centre)));
  writeText(join(site, 'search/texts.json'), JSON.stringify(searchTextsIn(centre.language)));
  const { title, url } = centre.site;
  // Without an address of its own the site cannot be named to a browser.
  if (url)
    writeText(join(site, 'opensearch.xml'), openSearchDescription(title, url, centre.language.tag));
  return `${centre.answers.length} answers in ${index.size} files of the search`;
}
