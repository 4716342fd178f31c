import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { HelpCentre } from '../model/help-centre.ts';
import { loadHelpCentre } from '../model/load.ts';
import { fallbackOf } from '../search/fallback.ts';
import { fullTextPages } from '../search/full-text-page.ts';
import { openSearchDescription } from '../search/open-search.ts';
import { searchPagesOf } from '../search/search-page.ts';
import { searchTexts } from '../search/search-texts.ts';
import type { IndexTask } from './index-process.ts';
import { heapFlags } from './tight-heap.ts';

/** Writes what the search reads: our index of answers, and Pagefind's of the full text. */
export function searchIndex(): AstroIntegration {
  let indexes: Promise<Indexes> | undefined;
  return {
    name: 'help:search-index',
    hooks: {
      // As early as can be: the content has just been found right.
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        indexes = indexesOf(await loadHelpCentre());
        // They are waited for later; until then a failure must not end the process.
        indexes.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const centre = await loadHelpCentre();
        const made = await indexes;
        if (made) {
          await move(made.answers, new URL('search/', dir));
          await move(made.fullText, new URL('pagefind/', dir));
        }
        await write(new URL('search/fallback.json', dir), JSON.stringify(fallbackOf(centre)));
        await write(new URL('search/texts.json', dir), JSON.stringify(searchTexts));
        const { title, url } = centre.site;
        // Without an address of its own the site cannot be named to a browser.
        if (url) await write(new URL('opensearch.xml', dir), openSearchDescription(title, url));
        logger.info(`${centre.answers.length} answers in ${made?.files ?? 0} files`);
      },
    },
  };
}

/** Where the indexes lie: absolute paths of temporary folders. */
interface Indexes {
  answers: string;
  fullText: string;
  /** The number of files in the index of answers. */
  files: number;
}

/**
 * Makes the indexes beside the rendering of pages. A process of its own gives its memory back when
 * it ends, and does not wait for a build that is busy.
 */
async function indexesOf(centre: HelpCentre): Promise<Indexes> {
  const answers = await mkdtemp(join(tmpdir(), 'help-search-'));
  const fullText = await mkdtemp(join(tmpdir(), 'help-full-text-'));
  const child = fork(fileURLToPath(new URL('index-process.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: heapFlags(centre.answers.length),
  });
  const task: IndexTask = {
    answers: { pages: searchPagesOf(centre), folder: answers },
    fullText: { pages: fullTextPages(centre), folder: fullText },
  };
  child.send(task);
  const [files] = (await Promise.race([once(child, 'message'), failure(child)])) as [number];
  return { answers, fullText, files };
}

/** Settles when a process ends without a result; it has said why on the error output. */
async function failure(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`The indexes of the search were not made: their process ended with ${code}.`);
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
