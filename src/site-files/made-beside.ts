import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HelpCentre } from '../model/help-centre.ts';
import type { SiteFilesTask } from './made-beside-process.ts';

/** Files that were made aside. */
export interface MadeFiles {
  /** Where they lie: absolute path of a temporary folder. */
  folder: string;
  /** What to tell whoever builds, a line each. */
  said: string[];
}

/**
 * Makes the files beside the rendering of pages. A process of its own gives its memory back when
 * it ends, and does not wait for a build that is busy.
 */
export async function makeBeside(centre: HelpCentre): Promise<MadeFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'help-files-'));
  const { site, topics, answers, guides, forwarding, regions } = centre;
  const { elsewhere, concepts, brand, triage, editions } = centre;
  const pages = [...answers, ...guides];
  const child = fork(fileURLToPath(new URL('made-beside-process.ts', import.meta.url)), {
    serialization: 'advanced',
  });
  const task: SiteFilesTask = {
    parts: {
      site,
      topics,
      pages,
      forwarding,
      regions,
      elsewhere,
      concepts,
      brand,
      triage,
      editions,
    },
    folder,
  };
  child.send(task);
  const [said] = (await Promise.race([once(child, 'message'), failure(child)])) as [string[]];
  return { folder, said };
}

/** Settles when a process ends without a result; it has said why on the error output. */
async function failure(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`The files of search and desks were not made: their process ended with ${code}.`);
}

/** Moves what is in a folder into another one, where some of the folders may be there already. */
export async function moveInto(target: string, folder: string): Promise<void> {
  const present = new Set(await readdir(target));
  for (const name of await readdir(folder)) {
    const [from, to] = [join(folder, name), join(target, name)];
    if (present.has(name)) await moveInto(to, from);
    else await move(from, to);
  }
  await rm(folder, { recursive: true });
}

/** A temporary folder may be on another disk, from which nothing can be renamed. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}
