import { HelpCentre } from '../model/help-centre.ts';
import { indexFullText } from './full-text-index.ts';
import { writeDeskFiles } from './desk-files.ts';
import { writeSearchFiles } from './search-files.ts';

/** What the process is sent. */
export interface ModelFilesTask {
  /** What a help centre is made of; messages carry data only. */
  parts: ConstructorParameters<typeof HelpCentre>;
  /** Absolute path of an empty folder. */
  folder: string;
}

// Runs beside the rendering of pages: is sent a help centre and a folder, writes into it what is
// made of the model alone, and answers with what there is to say. One after the other: the build
// takes the other core, and both indexes take much memory.

process.once('message', async ({ parts, folder }: ModelFilesTask) => {
  const centre = new HelpCentre(...parts);
  const said = [
    await indexFullText(centre, folder),
    writeSearchFiles(centre, folder),
    writeDeskFiles(centre, folder),
  ];
  process.send?.(said, () => process.disconnect());
});
