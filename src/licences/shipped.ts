import { licenceOf, type Licence } from './licence.ts';

/** How something of other people comes to readers. */
export type Way = 'bundled' | 'copied' | 'derived';

/** The full text search is copied as it is; what the search knows of characters is derived. */
const others: Record<Exclude<Way, 'bundled'>, string[]> = {
  copied: ['node_modules/pagefind'],
  derived: ['node_modules/opencc-js', 'node_modules/pinyin-pro'],
};

/** Found by the build and by the pages that it renders, which do not share their modules. */
const key = Symbol.for('help:bundled-packages');
const place = globalThis as { [key]?: Set<string> };

/** Folders of packages of which something was bundled so far, from the project on. */
export const bundledPackages = (): Set<string> => (place[key] ??= new Set());

/**
 * Licences of what comes to readers, sorted by name. While developing nothing is bundled, and what
 * would be is missing.
 */
export function shippedLicences(): Record<Way, Licence[]> {
  const read = (folders: Iterable<string>): Licence[] =>
    [...folders].map(licenceOf).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    bundled: read(bundledPackages()),
    copied: read(others.copied),
    derived: read(others.derived),
  };
}
