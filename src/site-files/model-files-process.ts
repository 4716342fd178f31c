import { HelpCentre } from '../model/help-centre.ts';
import { writeDeskFiles } from './desk-files.ts';
import { indexFullText } from './full-text-index.ts';
import { writeSearchFiles } from './search-files.ts';

/** What the process is sent. */
export interface ModelFilesTask {
  /** What a help centre is made of; messages carry data only. */
  parts: ConstructorParameters<typeof HelpCentre>;
  /** Absolute path of an empty folder. */
  folder: string;
}

// Runs beside the rendering of pages: is sent a help centre and a folder, writes into it what is
// made of the model alone, and answers with what there is to say.

process.once('message', async ({ parts, folder }: ModelFilesTask) => {
  try {
    const said = await filesOf(new HelpCentre(...parts), folder);
    process.send?.(said, () => process.disconnect());
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
});

// A build that has ended, perhaps by a mistake or a kill, waits for nothing.
process.once('disconnect', () => process.exit());

/** One after the other: the build takes the other core, and both indexes take much memory. */
async function filesOf(centre: HelpCentre, folder: string): Promise<string[]> {
  return [
    await indexFullText(centre, folder),
    writeSearchFiles(centre, folder),
    writeDeskFiles(centre, folder),
  ];
}
