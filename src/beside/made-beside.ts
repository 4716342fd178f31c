import { mkdtempSync } from 'node:fs';
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HelpCentre } from '../model/help-centre.ts';
import type { MadeGroup } from '../offline/make-packs.ts';
import { fullTextPages } from '../search/full-text-page.ts';
import { askProcess } from './beside-process.ts';
import type { FullTextTask } from './full-text-process.ts';
import type { GroupsTask, MadeGroups } from './groups-process.ts';
import { SharedWork } from './shared-work.ts';
import { otherGroups } from '../site-files/site-files.ts';
import { writeGroup } from '../site-files/write-group.ts';

/** Files that were made aside. */
export interface MadeFiles {
  /** Where they lie: absolute path of a temporary folder. */
  folder: string;
  /** What to tell whoever builds, a line each. */
  said: string[];
  /** The search, packed for reading offline. */
  search: MadeGroup | undefined;
}

/**
 * Files of the site that are made beside the rendering of pages, by two processes; what they have
 * not begun with when pages are finished, the build makes itself.
 */
export class MadeBeside {
  readonly #centre: HelpCentre;
  readonly #folder = mkdtempSync(join(tmpdir(), 'help-files-'));
  readonly #shared = `${this.#folder}.taken`;
  readonly #fullText: Promise<string>;
  readonly #groups: Promise<MadeGroups>;

  /** Begins. */
  constructor(centre: HelpCentre) {
    this.#centre = centre;
    const { site, topics, answers, guides, forwarding, regions } = centre;
    const { elsewhere, concepts, brand, triage, editions } = centre;
    const parts = {
      site,
      topics,
      pages: [...answers, ...guides],
      forwarding,
      regions,
      elsewhere,
      concepts,
      brand,
      triage,
      editions,
    };
    const [folder, shared] = [this.#folder, this.#shared];
    this.#groups = askProcess('groups-process.ts', {
      parts,
      folder,
      shared,
    } satisfies GroupsTask);
    this.#fullText = askProcess('full-text-process.ts', {
      pages: fullTextPages(centre),
      folder,
    } satisfies FullTextTask);
    // They are waited for later; until then a failure must not end the process.
    for (const made of [this.#groups, this.#fullText]) made.catch(() => undefined);
  }

  /**
   * Waits until all is made, and does of it what nobody has begun.
   *
   * @throws {Error} when something could not be made.
   */
  async end(): Promise<MadeFiles> {
    const work = new SharedWork(this.#shared);
    const said: string[] = [];
    // From the end on: the other process comes from the beginning.
    for (const { name, make } of otherGroups.toReversed())
      if (work.take(name)) said.push(await writeGroup(name, make(this.#centre), this.#folder));
    const [groups, fullText] = await Promise.all([this.#groups, this.#fullText]);
    work.end();
    const { search } = groups;
    return { folder: this.#folder, said: [...groups.said, ...said, fullText], search };
  }
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
