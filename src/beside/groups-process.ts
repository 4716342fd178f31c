import { HelpCentre, type HelpCentreParts } from '../model/help-centre.ts';
import type { MadeGroup } from '../offline/make-packs.ts';
import { packSearch } from '../offline/write-offline.ts';
import { answerTask } from './beside-process.ts';
import { giveMemoryBack, growSlowly } from './lean-memory.ts';
import { SharedWork } from './shared-work.ts';
import { otherGroups, searchGroup, type SiteFileGroup } from '../site-files/site-files.ts';
import { writeGroup } from '../site-files/write-group.ts';

/** What the process is sent. */
export interface GroupsTask {
  /** What a help centre is made of; messages carry data only. */
  parts: HelpCentreParts;
  /** Absolute path of the folder in which the files are put. */
  folder: string;
  /** The folder of the work that is shared with the build. */
  shared: string;
}

/** What the process answers. */
export interface MadeGroups {
  /** A line for each group that was made here. */
  said: string[];
  /** The search, packed for reading offline. */
  search: MadeGroup | undefined;
}

// Runs beside the rendering of pages, and writes the groups of files that the build has not taken
// for itself.
answerTask<GroupsTask>(async ({ parts, folder, shared }) => {
  const centre = new HelpCentre(parts);
  const pageCount = centre.answers.length + centre.guides.length;
  growSlowly(pageCount);
  const said: string[] = [];
  const write = async ({ name, make }: SiteFileGroup): Promise<void> => {
    giveMemoryBack(pageCount);
    said.push(await writeGroup(name, make(centre), folder));
  };
  // First of all, while the build still has little: nothing takes more memory.
  await write(searchGroup);
  const search = packSearch(folder, centre);
  // It is waited for below; until then a failure must not end the process.
  search.catch(() => undefined);
  const work = new SharedWork(shared);
  for (const group of otherGroups) if (work.take(group.name)) await write(group);
  return { said, search: await search } satisfies MadeGroups;
});
