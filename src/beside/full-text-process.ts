import type { FullTextPage } from '../search/full-text-page.ts';
import { answerTask } from './beside-process.ts';
import { fullTextFiles } from '../site-files/full-text-files.ts';
import { growSlowly } from './lean-memory.ts';
import { fullTextGroup } from '../site-files/site-files.ts';
import { writeGroup } from '../site-files/write-group.ts';

/** What the process is sent. */
export interface FullTextTask {
  pages: readonly FullTextPage[];
  /** Absolute path of the folder in which the files are put. */
  folder: string;
}

// Feeds Pagefind, a program that works for itself, and writes what it makes: in a process with
// other work it would wait for that at every turn. Answers with a line for the log.
answerTask<FullTextTask>(async ({ pages, folder }) => {
  growSlowly(pages.length);
  return writeGroup(fullTextGroup.name, fullTextFiles(pages), folder);
});
