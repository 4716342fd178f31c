import { contentPath } from '../source/content-path.ts';
import { readContentSource } from '../source/content-source.ts';
import { oldEntries } from '../checks/old-entries.ts';
import { overNotices } from '../checks/over-notices.ts';
import { checkContent, formatProblems, formatReminders } from '../checks/report.ts';

// `npm run check:content`: prints every problem of the content folder, with exit code 1 if there is
// one; and what has not been looked at for a year, or is over, which changes no exit code.
try {
  const content = await readContentSource(contentPath());
  const reminders = formatReminders([
    ...oldEntries(content, new Date()),
    ...overNotices(content, Date.now()),
  ]);
  if (reminders) console.warn(`${reminders}\n`);
  const report = formatProblems(checkContent(content));
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
