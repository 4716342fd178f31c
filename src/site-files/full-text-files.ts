import { deserialize, serialize } from 'node:v8';
import { close, createIndex, type IndexFile } from 'pagefind';
import { BuildCache, keyOf } from '../build-cache/build-cache.ts';
import type { FullTextPage } from '../search/full-text-page.ts';

/**
 * So many pages are indexed at a time. Pagefind keeps all of an index in memory while it writes
 * it, half a megabyte a page; readers' browsers put the parts together again.
 */
const pagesPerPart = 700;
/** So many pages are on their way to Pagefind's process at once. */
const atOnce = 50;

/** Pagefind's own interface and worker, which no page of ours loads. */
const unused = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\.(?:js|css)$/;

/**
 * The index of the full text of answers and guides. Its first part lies in the folder, the others
 * below it; `parts.json` says how many there are.
 */
export async function* fullTextFiles(
  pages: readonly FullTextPage[],
): AsyncGenerator<[path: string, content: string | Uint8Array]> {
  const parts = Math.max(1, Math.ceil(pages.length / pagesPerPart));
  const cache = new BuildCache('full-text');
  for (let part = 0; part < parts; part += 1) {
    const some = pages.slice(part * pagesPerPart, (part + 1) * pagesPerPart);
    const folder = part === 0 ? 'pagefind' : `pagefind/part-${part + 1}`;
    const key = keyOf(some);
    const kept = cache.get(key);
    const files = kept ? (deserialize(kept) as IndexFile[]) : await filesOfPart(some);
    if (!kept) cache.set(key, serialize(files));
    for (const { path, content } of files) yield [`${folder}/${path}`, content];
  }
  cache.save();
  yield ['pagefind/parts.json', JSON.stringify(parts)];
}

async function filesOfPart(pages: readonly FullTextPage[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    for (let first = 0; first < pages.length; first += atOnce) {
      const some = pages.slice(first, first + atOnce);
      await Promise.all(some.map(async (page) => complain((await index.addHTMLFile(page)).errors)));
    }
    const made = await index.getFiles();
    complain(made.errors);
    return made.files.filter(({ path }) => !unused.test(path));
  } finally {
    // Ends its process, and with it the memory.
    await close();
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
