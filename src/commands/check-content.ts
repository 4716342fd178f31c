import { checkedContent } from '../checks/checked-content.ts';
import { editionsOfFolder } from '../languages/edition-of.ts';
import { contentPath } from '../source/content-path.ts';
import { readContentSource } from '../source/content-source.ts';
import { oldEntries } from '../checks/old-entries.ts';
import { oldTranslations } from '../checks/old-translations.ts';
import { overNotices } from '../checks/over-notices.ts';
import { checkContent, formatProblems, formatReminders } from '../checks/report.ts';

// `npm run check:content`: prints every problem of the content folder, with exit code 1 if there is
// one; and what has not been looked at for a year, is over, or is translated from an older original,
// which changes no exit code.
try {
  const folder = contentPath();
  const content = await readContentSource(folder);
  const reminders = formatReminders([
    ...oldEntries(content, new Date()),
    ...overNotices(content, Date.now()),
    ...(await oldTranslations(content)),
  ]);
  if (reminders) console.warn(`${reminders}\n`);
  const own = formatProblems(checkContent(content));
  // What is wrong with the original is wrong with what is made of it, too.
  const report = own || (await translationReport(folder));
  if (report) {
    console.error(report);
    process.exitCode = 1;
  } else {
    console.log(`内容没有问题：${content.pages.length} 个页面。`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** What is wrong in the folders of other languages; an empty text when nothing is. */
async function translationReport(folder: string): Promise<string> {
  const reports: string[] = [];
  for (const edition of editionsOfFolder(folder))
    reports.push((await checkedContent(folder, { edition })).report);
  return reports.filter(Boolean).join('\n\n');
}
