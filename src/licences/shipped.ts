import { licenceOf, type Licence } from './licence.ts';

/** How something of other people comes to readers. */
export type Way = 'bundled' | 'copied' | 'derived' | 'drawn';

/** The icons; their package comes without the text of its licence, which is that of lucide-static. */
const icons = {
  folder: 'node_modules/@iconify-json/lucide',
  text: 'src/licences/texts/lucide.txt',
};

/** Of these the service worker is made, when the pages are already rendered. */
export const workerPackages = ['fzstd', 'workbox-core', 'workbox-routing', 'workbox-strategies'];

/** The full text search is copied as it is; what the search knows of characters is derived. */
const others: Record<Exclude<Way, 'bundled' | 'drawn'>, string[]> = {
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
    [...folders].map((folder) => licenceOf(folder)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    bundled: read([...bundledFolders, ...workerPackages.map((name) => `node_modules/${name}`)]),
    copied: read(others.copied),
    derived: read(others.derived),
    drawn: [licenceOf(icons.folder, icons.text)],
  };
}
