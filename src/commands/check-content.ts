import { contentPath } from '../source/content-path.ts';
import { readContentSource } from '../source/content-source.ts';
import { checkContent, formatProblems } from '../checks/report.ts';

// `npm run check:content`: prints every problem of the content folder; exit code 1 if there is one.
try {
  const content = await readContentSource(contentPath());
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
