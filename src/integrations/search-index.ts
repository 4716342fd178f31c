import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { loadHelpCentre } from '../model/load.ts';
import { buildIndex } from '../search/build-index.ts';
import { fallbackOf } from '../search/fallback.ts';
import { openSearchDescription } from '../search/open-search.ts';
import { searchTexts } from '../search/search-texts.ts';
import { searchPagesOf } from '../search/search-page.ts';

/** Writes what the search reads: our index of answers, and Pagefind's of the full text. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'help:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const centre = await loadHelpCentre();
        const files = new Map<string, unknown>(buildIndex(searchPagesOf(centre)));
        files.set('fallback.json', fallbackOf(centre));
        files.set('texts.json', searchTexts);
        for (const [name, content] of files) {
          await write(new URL(`search/${name}`, dir), JSON.stringify(content));
        }
        const { title, url } = centre.site;
        // Without an address of its own the site cannot be named to a browser.
        if (url) await write(new URL('opensearch.xml', dir), openSearchDescription(title, url));
        const pages = await indexFullText(dir);
        logger.info(
          `${centre.answers.length} answers in ${files.size} files; ${pages} pages in full text`,
        );
      },
    },
  };
}

async function write(url: URL, content: string): Promise<void> {
  const path = fileURLToPath(url);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Only elements with `data-pagefind-body` are indexed, which are the bodies of answers and guides. */
async function indexFullText(dir: URL): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    // Short links have no text of their own and are half of all pages.
    const added = await index.addDirectory({
      path: fileURLToPath(dir),
      glob: '{faq,guide}/**/*.html',
    });
    const written = await index.writeFiles({
      outputPath: fileURLToPath(new URL('pagefind/', dir)),
    });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return added.page_count;
  } finally {
    await close();
  }
}
