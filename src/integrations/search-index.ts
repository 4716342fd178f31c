import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadHelpCentre } from '../model/load.ts';
import { fallbackOf } from '../search/fallback.ts';
import { fullTextPages } from '../search/full-text-page.ts';
import { openSearchDescription } from '../search/open-search.ts';
import { searchPagesOf, type SearchPage } from '../search/search-page.ts';
import { searchTexts } from '../search/search-texts.ts';
import { indexFullText } from './full-text-index.ts';
import { heapFlags } from './tight-heap.ts';

/** Writes what the search reads: our index of answers, and Pagefind's of the full text. */
export function searchIndex(): AstroIntegration {
  let answers: Promise<AnswerIndex> | undefined;
  let fullText: Promise<string> | undefined;
  return {
    name: 'help:search-index',
    hooks: {
      // As early as can be: the content has just been found right.
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const centre = await loadHelpCentre();
        answers = indexAnswers(searchPagesOf(centre));
        // One after the other: rendering takes the other core, and both take much memory.
        fullText = answers.then(() => indexFullText(fullTextPages(centre)));
        // They are waited for later; until then a failure must not end the process.
        answers.catch(() => undefined);
        fullText.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const centre = await loadHelpCentre();
        const index = await answers;
        if (index) await move(index.folder, new URL('search/', dir));
        const folder = await fullText;
        if (folder) await move(folder, new URL('pagefind/', dir));
        await write(new URL('search/fallback.json', dir), JSON.stringify(fallbackOf(centre)));
        await write(new URL('search/texts.json', dir), JSON.stringify(searchTexts));
        const { title, url } = centre.site;
        // Without an address of its own the site cannot be named to a browser.
        if (url) await write(new URL('opensearch.xml', dir), openSearchDescription(title, url));
        logger.info(`${centre.answers.length} answers in ${index?.files ?? 0} files`);
      },
    },
  };
}

interface AnswerIndex {
  /** Absolute path of a temporary folder. */
  folder: string;
  /** The number of files in it. */
  files: number;
}

/**
 * Indexes answers beside the rendering of pages. A process of its own gives its memory back when
 * it ends; that of a thread stays with the build.
 */
async function indexAnswers(pages: SearchPage[]): Promise<AnswerIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'help-search-'));
  const child = fork(fileURLToPath(new URL('index-process.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: heapFlags(pages.length),
  });
  child.send({ pages, folder });
  const [files] = (await Promise.race([once(child, 'message'), failure(child)])) as [number];
  return { folder, files };
}

/** Settles when a process ends without a result; it has said why on the error output. */
async function failure(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`The index of answers was not made: its process ended with ${code}.`);
}

/** Moves what is in a temporary folder into another, which may hold pages already. */
async function move(folder: string, to: URL): Promise<void> {
  const target = fileURLToPath(to);
  await mkdir(target, { recursive: true });
  for (const name of await readdir(folder))
    await rename(join(folder, name), join(target, name)).catch((error: NodeJS.ErrnoException) => {
      // The temporary folder may be on another disk.
      if (error.code !== 'EXDEV') throw error;
      return cp(join(folder, name), join(target, name), { recursive: true });
    });
  await rm(folder, { recursive: true });
}

async function write(url: URL, content: string): Promise<void> {
  const path = fileURLToPath(url);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
