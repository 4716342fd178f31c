import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../browser-options.ts';
import { useBrowser } from '../browser.ts';
import { kindsOfPage } from '../kinds-of-page.ts';
import { pageStates } from '../page-states.ts';
import { shippedStep } from '../shipped-answer.ts';

const site = useBrowser();

/** What a browser tells screen readers: a line for each element with a role, a name, a state. */
const told = async (part: Locator): Promise<string[]> =>
  (await part.ariaSnapshot()).split('\n').map((line) => line.trim().replace(/^- /, ''));

test('a checklist is a list of named checkboxes, its progress and what is done are told', async () => {
  const page = await site.open(kindsOfPage.answer, { viewport: phone });
  const list = page.locator('help-checklist');
  await page.getByRole('checkbox').first().check();
  const lines = await told(list);
  expect(lines).toEqual(
    expect.arrayContaining([
      'list:',
      `checkbox "${shippedStep('status')}" [checked]`,
      `checkbox "${shippedStep('account')}"`,
      `button "复制这一步的链接：${shippedStep('status')}"`,
      'progressbar "完成进度"',
      'status: 1 / 6',
      'button "清空勾选"',
      'button "复制进度发给客服"',
    ]),
  );
});

test('a step that a link asks for is told by its name', async () => {
  const page = await site.open(`${kindsOfPage.answer}#need=status`);
  await page.getByRole('checkbox', { name: '请先做 打开提现记录' }).waitFor();
  const said = await page.locator('.help-checklist-notes').getByRole('status').textContent();
  expect(said).toBe('发来链接的人，请你先做标出来的 1 步。');
});

test('the search is a combobox with a list, and says how much was found and what is chosen', async () => {
  const page = await site.open(kindsOfPage.home);
  const box = page.getByRole('main').locator('help-search-box');
  expect(await told(box)).toContain('combobox "搜索帮助中心"');
  await pageStates['list under the box']?.show(page);
  await page.getByRole('combobox', { name: '搜索帮助中心', expanded: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  const lines = await told(box);
  expect(lines).toContain('search:');
  expect(lines).toContain('listbox "搜索结果":');
  expect(
    lines.filter((line) => line.startsWith('option') && line.includes('[selected]')),
  ).toHaveLength(1);
  expect(lines.find((line) => line.startsWith('status'))).toMatch(/^status: \d+ 个结果$/);
  const active = await page.locator('#help-search-main-0-0').getAttribute('aria-selected');
  expect(active).toBe('true');
  expect(
    await page
      .getByRole('combobox', { name: '搜索帮助中心' })
      .getAttribute('aria-activedescendant'),
  ).toBe('help-search-main-0-0');
});

test('the desk names its fields, lists and buttons, and tells which answer is chosen', async () => {
  const page = await site.open(kindsOfPage.desk);
  await pageStates['desk with a merged reply']?.show(page);
  const lines = await told(page.locator('help-desk'));
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^textbox "粘贴客户的话，或输入关键词、编号"/),
      expect.stringMatching(/^combobox "按类型筛选"/),
      'textbox "客户称呼（选填）"',
      'listbox "答案":',
      expect.stringMatching(/^option .*\[selected\]/),
      'region "回复":',
      expect.stringMatching(/^button "上移：/),
      'region "预览":',
      expect.stringMatching(/^button "复制这份回复/),
      expect.stringMatching(/^button "复制回复/),
      expect.stringMatching(/^button "复制链接/),
      'group "请客户做的步骤（不选就是全部）":',
    ]),
  );
});

test('what was copied is announced, and each copying button says what it copies', async () => {
  const page = await site.open(kindsOfPage.answer, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const buttons = await page.locator('.help-anchor').all();
  const names = await Promise.all(buttons.map((button) => button.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^复制.+链接/);
  await page.getByRole('button', { name: '复制这一页的短链接' }).click();
  await page.getByRole('status').filter({ hasText: '已复制：' }).waitFor();
});
