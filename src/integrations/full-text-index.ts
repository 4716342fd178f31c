import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * So many pages are indexed at a time. Pagefind keeps all of an index in memory while it writes
 * it, half a megabyte a page; readers' browsers merge the parts again.
 */
const pagesPerPart = 1000;

/**
 * Indexes the text of answers and guides: of elements with `data-pagefind-body`. The first part
 * is `pagefind/`, the others lie in it; `parts.json` says how many there are.
 *
 * @param folder Of the built site.
 * @returns The number of pages.
 */
export async function indexFullText(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(?:faq\/(?!.*\/page\/)[^/]+\/[^/]+|guide\/[^/]+)\/index\.html$/.test(file))
    .sort();
  const parts = Math.max(1, Math.ceil(files.length / pagesPerPart));
  for (let part = 0; part < parts; part += 1) {
    const name = part === 0 ? 'pagefind' : `pagefind/part-${part + 1}`;
    const some = files.slice(part * pagesPerPart, (part + 1) * pagesPerPart);
    await writePart(folder, some, join(folder, name));
  }
  await writeFile(join(folder, 'pagefind/parts.json'), JSON.stringify(parts));
  return files.length;
}

async function writePart(folder: string, files: readonly string[], output: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const failures: string[] = [];
    for (const sourcePath of files) {
      const content = await readFile(join(folder, sourcePath), 'utf8');
      failures.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
    }
    failures.push(...(await index.writeFiles({ outputPath: output })).errors);
    if (failures.length > 0) throw new Error(failures.join('\n'));
  } finally {
    // Ends its process, and with it the memory.
    await close();
  }
}
