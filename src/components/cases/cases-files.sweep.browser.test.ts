import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { add, early, kept, list, openAt } from '../../testing/cases-on-page.ts';

const site = useBrowser();

async function choose(page: Page, text: string): Promise<void> {
  await page
    .locator('#help-field-import')
    .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('what is exported can be imported, merged with what is there or in its place', async () => {
  const page = await openAt(site, early);
  await add(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出成文件' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  const other = text.replace(/"id": "\w+"/, '"id": "other"').replace('某某银行', '另一家');
  await choose(page, other);
  await page.getByRole('button', { name: '加进来' }).click();
  expect(await list(page).getByRole('button').count()).toBe(2);
  await choose(page, text);
  await page.getByRole('button', { name: '换掉现在的' }).click();
  expect(await list(page).getByRole('button').allInnerTexts()).toEqual([
    '某某银行，2026 年 11 月 27 日（周五）问',
  ]);
});

test.for([
  { name: 'rubbish', text: '\u0000PK...', says: '读不懂' },
  { name: 'another file', text: '{"a":1}', says: '没有记下的事' },
  { name: 'a newer version', text: '{"version":9,"cases":[{}]}', says: '没有写明这里认识的版本' },
  { name: 'a huge file', text: `"${'x'.repeat(5_000_000)}"`, says: '太大' },
])('$name is named, and nothing is lost', async ({ text, says }) => {
  const page = await openAt(site, early);
  await add(page);
  await choose(page, text);
  await page.getByRole('alert').getByText(says).waitFor();
  expect(await list(page).innerText()).toContain('某某银行');
});

test('places of a file that cannot be read are named before it is taken', async () => {
  const page = await openAt(site, early);
  await choose(
    page,
    '{"version":1,"cases":[{"id":"a","party":"甲","submitted":{"date":"2026-02-30","zone":480}}]}',
  );
  await page.getByText('有 1 处读不懂，不会导入：第 1 件').waitFor();
  await page.getByRole('button', { name: '加进来' }).click();
  expect(await list(page).innerText()).toContain('甲，日子没填完');
});

test('reminders are a calendar file without a word of the case', async () => {
  const page = await openAt(site, early);
  await add(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成日历提醒' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('DTSTART:20261127T010000Z');
  expect(text).toContain('SUMMARY:回看一件事');
  expect(text).not.toContain('银行');
});

test('a deleted case is gone, and its reminders can be cancelled', async () => {
  const page = await openAt(site, early);
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await add(page);
  await page.getByRole('button', { name: '删掉这件事' }).click();
  await page.getByRole('button', { name: '再点一次，真的删掉' }).click();
  expect(await kept(page)).toBe(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^删掉的事还在日历里/ }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('STATUS:CANCELLED');
});
