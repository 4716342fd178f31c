import { licenceOf, type Licence } from './licence.ts';

/** How something of other people comes to readers. */
export type Way = 'bundled' | 'copied' | 'derived';

/** The full text search is copied as it is; what the search knows of characters is derived. */
const others: Record<Exclude<Way, 'bundled'>, string[]> = {
  copied: ['node_modules/pagefind'],
  derived: ['node_modules/opencc-js', 'node_modules/pinyin-pro'],
};

/**
 * Licences of what comes to readers, sorted by name.
 *
 * @param bundledFolders Folders of packages of which something was bundled, from the project on.
 */
export function shippedLicences(bundledFolders: readonly string[]): Record<Way, Licence[]> {
  const read = (folders: Iterable<string>): Licence[] =>
    [...folders].map(licenceOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    bundled: read(bundledFolders),
    copied: read(others.copied),
    derived: read(others.derived),
  };
}
