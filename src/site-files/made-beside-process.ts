import { HelpCentre, type HelpCentreParts } from '../model/help-centre.ts';
import { giveMemoryBack, growSlowly, isLarge } from './lean-memory.ts';
import { fullTextGroup, otherGroups, searchGroup, type SiteFileGroup } from './site-files.ts';
import { writeGroup } from './write-group.ts';

/** What the process is sent. */
export interface SiteFilesTask {
  /** What a help centre is made of; messages carry data only. */
  parts: HelpCentreParts;
  /** Absolute path of an empty folder. */
  folder: string;
}

// Runs beside the rendering of pages: is sent a help centre and a folder, writes the files of the
// site into it, and answers with a line for each group.

process.once('message', async ({ parts, folder }: SiteFilesTask) => {
  try {
    const centre = new HelpCentre(parts);
    const pageCount = centre.answers.length + centre.guides.length;
    growSlowly(pageCount);
    const said: string[] = [];
    const write = async (group: SiteFileGroup): Promise<void> => {
      giveMemoryBack(pageCount);
      said.push(await writeGroup(group, centre, folder));
    };
    const inTurn = async (groups: readonly SiteFileGroup[]): Promise<void> => {
      for (const group of groups) await write(group);
    };
    // Of a large help centre the search alone, first of all, while the build still has little.
    if (isLarge(pageCount)) await write(searchGroup);
    const others = isLarge(pageCount) ? otherGroups : [searchGroup, ...otherGroups];
    // Another program makes the full text, which takes longest.
    await Promise.all([write(fullTextGroup), inTurn(others)]);
    process.send?.(said, () => process.disconnect());
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
});

// A build that has ended, perhaps by a mistake or a kill, waits for nothing.
process.once('disconnect', () => process.exit());
