import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { openDesk, query, replyText } from '../../testing/desk-on-page.ts';

const site = useBrowser();

async function unfolded(): Promise<Page> {
  const page = await openDesk(site);
  await page.getByText('常用语', { exact: true }).click();
  return page;
}

const read = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel('从文件导入').setInputFiles({ name, mimeType: 'application/json', buffer });

test('own texts go from one browser to another as a file; another file changes nothing', async () => {
  const page = await unfolded();
  await page.getByRole('textbox', { name: '名字' }).fill('结束');
  await page.getByRole('textbox', { name: '文字', exact: true }).fill('还有别的问题，随时找我们。');
  await page.getByRole('button', { name: '存成常用语' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出成文件' }).click(),
  ]);
  const file = await readFile(await saved.path());

  const other = await unfolded();
  await read(other, 'notes.json', Buffer.from('{"version": 9}'));
  await other.getByText('没有导入：notes.json 不是导出的常用语文件。').waitFor();
  await read(other, saved.suggestedFilename(), file);
  await other.getByText('已导入 1 条常用语。').waitFor();
  await query(other).fill('1301');
  await other.getByRole('button', { name: '结束', exact: true }).click();
  await expect.poll(() => replyText(other).inputValue()).toContain('随时找我们。');
});
