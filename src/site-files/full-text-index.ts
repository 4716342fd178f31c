import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { HelpCentre } from '../model/help-centre.ts';
import { fullTextPages, type FullTextPage } from '../search/full-text-page.ts';

/**
 * So many pages are indexed at a time. Pagefind keeps all of an index in memory while it writes
 * it, half a megabyte a page; readers' browsers put the parts together again.
 */
const pagesPerPart = 1000;
/** So many pages are on their way to Pagefind's process at once. */
const atOnce = 50;

/** Pagefind's own interface and worker, which no page of ours loads. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.(?:js|css)$/;

/**
 * Writes the index of the full text of answers and guides. The first part of the index lies in the folder, the others below it;
 * `parts.json` says how many there are.
 *
 * @param site Absolute path of the folder of the site.
 * @returns What there is to say of it.
 */
export async function indexFullText(centre: HelpCentre, site: string): Promise<string> {
  const folder = join(site, 'pagefind');
  const pages = fullTextPages(centre);
  const parts = Math.max(1, Math.ceil(pages.length / pagesPerPart));
  for (let part = 0; part < parts; part += 1) {
    const some = pages.slice(part * pagesPerPart, (part + 1) * pagesPerPart);
    await writePart(some, part === 0 ? folder : join(folder, `part-${part + 1}`));
  }
  await writeFile(join(folder, 'parts.json'), JSON.stringify(parts));
  return `${pages.length} pages in the full text`;
}

async function writePart(pages: readonly FullTextPage[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (let first = 0; first < pages.length; first += atOnce) {
      const some = pages.slice(first, first + atOnce);
      await Promise.all(some.map(async (page) => complain((await index.addHTMLFile(page)).errors)));
    }
    complain((await index.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath))
      if (unused.test(name)) await rm(join(outputPath, name));
  } finally {
    // Ends its process, and with it the memory.
    await close();
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
