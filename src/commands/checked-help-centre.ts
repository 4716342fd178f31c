import { checkedContent, rightCentre } from '../checks/checked-content.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { contentPath } from '../source/content-path.ts';

/**
 * The help centre of the content folder, for commands and tests.
 *
 * @throws {Error} when the content has mistakes; the message is in Chinese.
 */
export async function checkedHelpCentre(): Promise<HelpCentre> {
  const checked = await checkedContent(contentPath());
  const count = checked.problems.length;
  if (count > 0)
    throw new Error(
      `内容文件夹有 ${count} 处问题，不能拿来比较。改法：先照 npm run check:content 列出的改好。`,
    );
  return rightCentre(checked);
}
