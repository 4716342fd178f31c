import { checkContent } from '../checks/report.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { loadHelpCentre } from '../model/load.ts';
import { contentPath } from '../source/content-path.ts';
import { readContentSource } from '../source/content-source.ts';

/**
 * The help centre of the content folder, for commands.
 *
 * @throws {Error} when the content has mistakes; the message is in Chinese.
 */
export async function checkedHelpCentre(): Promise<HelpCentre> {
  const problems = checkContent(await readContentSource(contentPath()));
  if (problems.length > 0)
    throw new Error(
      `内容文件夹有 ${problems.length} 处问题，不能拿来比较。改法：先照 npm run check:content 列出的改好。`,
    );
  return loadHelpCentre();
}
