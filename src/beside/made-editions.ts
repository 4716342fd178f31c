import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheOfEdition } from '../build-cache/cache-folder.ts';
import { editionsAsked } from '../languages/editions-asked.ts';
import type { Edition } from '../schema/edition.ts';
import { savesMemory } from './lean-memory.ts';

/** The site of an edition, made aside. */
export interface MadeEdition {
  edition: Edition;
  /** Where it lies: absolute path of a temporary folder. */
  folder: string;
}

/**
 * Builds the editions of a site, each as a site of its own below its folder, beside the build that
 * asks for them. Much of a build is the work of one core, so they are built all at once; large ones
 * one after the other, as each takes gigabytes.
 *
 * @param path Absolute path of the content folder.
 * @param pages How many pages an edition has.
 * @throws {Error} with what a build said that failed.
 */
export async function makeEditions(
  path: string,
  editions: readonly Edition[],
  pages: number,
): Promise<MadeEdition[]> {
  const make = async (edition: Edition): Promise<MadeEdition> => ({
    edition,
    folder: await build(path, edition),
  });
  if (!savesMemory(pages)) return Promise.all(editions.map(make));
  const made: MadeEdition[] = [];
  for (const edition of editions) made.push(await make(edition));
  return made;
}

async function build(path: string, { folder: language }: Edition): Promise<string> {
  // Builds that run beside each other share nothing: neither a cache nor what they clear away.
  const place = await mkdtemp(join(tmpdir(), 'help-edition-'));
  const site = join(place, 'site');
  const [node, astro = ''] = [process.execPath, process.argv[1]];
  const child = spawn(node, [astro, 'build', '--outDir', site], {
    env: {
      ...process.env,
      HELP_CONTENT: path,
      HELP_LANGUAGE: language,
      ...cacheOfEdition(language),
      HELP_CACHE: join(place, 'cache'),
      [editionsAsked]: 'elsewhere',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  // Nobody waits any more for what a build makes that was ended.
  const end = (): void => void child.kill();
  process.once('exit', end);
  const [code] = (await once(child, 'close')) as [number | null];
  process.removeListener('exit', end);
  if (code !== 0) throw new Error(`${language}:\n${said.join('')}`);
  return site;
}

/** Puts the editions below the folder of the site. */
export async function placeEditions(root: string, made: readonly MadeEdition[]): Promise<void> {
  for (const { edition, folder } of made) await rename(folder, join(root, edition.folder));
}
