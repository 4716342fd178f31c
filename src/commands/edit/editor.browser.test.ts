import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { contentFolder, goodAnswer } from '../../testing/content-folder.ts';
import { defaultColour } from '../../theme/brand-colours.ts';
import { editorAssets } from './editor-assets.ts';
import { startEditor } from './editor-server.ts';
import { EditorWork } from './editor-work.ts';

// An error on its console, a refusal by its policy or a request to another host fails a test.
const { open } = useBrowser();
const assets = editorAssets(defaultColour);
const file = 'faq/withdrawal/not-arrived.md';

/** The editor on a small content folder. */
async function openEditor(): Promise<{ page: Page; folder: string }> {
  const folder = contentFolder();
  const parts = { work: new EditorWork(folder), assets: await assets, publicFolder: folder };
  const { address, stop } = await startEditor(parts);
  onTestFinished(stop);
  return { page: await open(address), folder };
}

/** The same, with its first answer opened. */
async function openAnswer(): Promise<{ page: Page; onDisk: (text?: string) => string }> {
  const { page, folder } = await openEditor();
  await page.getByRole('searchbox', { name: '找文件' }).fill('1301');
  await page.getByRole('button', { name: '提现未到账，我应该怎么办？' }).click();
  await waitForState(page, '已经保存，没有要改的地方');
  const onDisk = (text?: string): string => {
    if (text !== undefined) writeFileSync(join(folder, file), text);
    return readFileSync(join(folder, file), 'utf8');
  };
  return { page, onDisk };
}

const waitForState = (page: Page, text: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

test('a mistake is shown at its field, mended, saved as one line, and seen in the preview', async () => {
  const { page, onDisk } = await openAnswer();
  const title = page.getByLabel('标题', { exact: false }).first();
  await title.fill('');
  await waitForState(page, '有改动，还没保存，1 处要改');
  expect(await title.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('[data-field=title] .edit-wrong').innerText()).toContain(
    'title 是空的',
  );
  expect(await page.locator('.edit-wrong:visible').count()).toBe(1);

  await title.fill('提现没到，怎么办？');
  await waitForState(page, '有改动，还没保存，没有要改的地方');
  const preview = page.frameLocator('iframe[title=预览]');
  await preview.getByRole('heading', { name: '提现没到，怎么办？' }).waitFor();
  expect(await preview.getByRole('checkbox').count()).toBe(3);
  expect(onDisk()).toBe(goodAnswer);

  // What is typed while a save is on its way is not taken for saved.
  const reviewed = page.getByLabel('读过的日期', { exact: false });
  await page.route('**/save', async (route) => {
    await reviewed.fill('2026-11-21');
    await route.continue();
  });
  const answered = page.waitForResponse('**/save');
  const listed = page.waitForResponse('**/files');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await answered;
  await listed;
  await waitForState(page, '有改动，还没保存，没有要改的地方');
  const titled = goodAnswer.replace('提现未到账，我应该怎么办？', '提现没到，怎么办？');
  expect(onDisk()).toBe(titled);
  await page.unroute('**/save');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await waitForState(page, '已经保存，没有要改的地方');
  expect(onDisk()).toBe(titled.replace('2026-11-20', '2026-11-21'));
});

test('the body and the whole text are edited as they are written, mistakes at their lines', async () => {
  const { page, onDisk } = await openAnswer();
  await page.getByRole('textbox', { name: '正文' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('见[这里](/a/1999/)。');
  await waitForState(page, '1 处要改');
  await page.getByRole('button', { name: '第 7 行' }).waitFor();
  await page.getByRole('button', { name: '看源文件' }).click();
  await page.getByRole('button', { name: '第 19 行' }).waitFor();
  await page.keyboard.press('Control+s');
  await waitForState(page, '已经保存，1 处要改');
  expect(onDisk()).toBe(`${goodAnswer}\n见[这里](/a/1999/)。`);
});

test('what was typed survives a reload, and a file that changed meanwhile is not written over unasked', async () => {
  const { page, onDisk } = await openAnswer();
  const summary = page.getByLabel('直接答案', { exact: false }).first();
  await summary.fill('先看提现记录。');
  await waitForState(page, '有改动，还没保存，没有要改的地方');
  page.on('dialog', (dialog) => void dialog.accept());
  const theirs = onDisk(goodAnswer.replace('2026-11-20', '2026-11-21'));
  await page.reload();
  await waitForState(page, '有改动，还没保存，没有要改的地方');
  expect(await summary.inputValue()).toBe('先看提现记录。');

  await page.getByRole('button', { name: '保存', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '磁盘上的文件变了' });
  expect(await dialog.innerText()).toContain('2026-11-21');
  expect(await dialog.innerText()).toContain('先看提现记录。');
  await dialog.getByRole('button', { name: '先都不动' }).click();
  expect(onDisk()).toBe(theirs);
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.getByRole('button', { name: '用我写的' }).click();
  await waitForState(page, '已经保存，没有要改的地方');
  expect(onDisk()).toBe(goodAnswer.replace(/summary: .*/, 'summary: 先看提现记录。'));
});

test('settings have a form, too: what holds others is YAML of its own, mistakes at each', async () => {
  const { page, folder } = await openEditor();
  const onDisk = (): string => readFileSync(join(folder, 'site.yaml'), 'utf8');
  const before = onDisk();
  await page.getByRole('button', { name: '运营方和首页' }).click();
  await waitForState(page, '已经保存，没有要改的地方');
  const look = page.getByRole('textbox', { name: '样子' });
  await look.click();
  await page.keyboard.insertText("colour: '#ffff00'");
  await waitForState(page, '有改动，还没保存，1 处要改');
  expect(await page.locator('[data-field=theme] .edit-wrong').innerText()).toContain('太浅');
  expect(await look.getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText("colour: '#123456'");
  await page.getByLabel('品牌名', { exact: false }).fill('钱包');
  await page.getByLabel('没有网络时也能看', { exact: false }).uncheck();
  await waitForState(page, '有改动，还没保存，没有要改的地方');
  await page.reload();
  await waitForState(page, '有改动，还没保存，没有要改的地方');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await waitForState(page, '已经保存，没有要改的地方');
  const lines = onDisk().split('\n');
  expect(lines.filter((line) => !before.split('\n').includes(line))).toEqual([
    'brand: 钱包',
    'theme:',
    "  colour: '#123456'",
    'offline: false',
  ]);
});
