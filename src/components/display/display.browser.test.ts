import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();
const address = '/faq/withdrawal/not-arrived/';
const white = 'rgb(255, 255, 255)';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.for([
  { name: 'with', javaScriptEnabled: true },
  { name: 'without', javaScriptEnabled: false },
])('$name JavaScript a page follows the system', async ({ javaScriptEnabled }) => {
  const light = await site.open(address, { colorScheme: 'light', javaScriptEnabled });
  expect(await background(light)).toBe(white);
  const dark = await site.open(address, { colorScheme: 'dark', javaScriptEnabled });
  expect(await background(dark)).not.toBe(white);
});

test('a chosen theme holds on this page, in other tabs and on the next page', async () => {
  const page = await site.open(address, { colorScheme: 'dark' });
  const other = await site.openBeside(page, '/');
  const select = page.getByRole('combobox', { name: '选择主题' });
  expect(await select.inputValue()).toBe('auto');
  await select.selectOption('light');
  expect(await background(page)).toBe(white);
  await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
  await page.goto(new URL('/faq/', page.url()).href);
  expect(await background(page)).toBe(white);
  await select.selectOption('auto');
  expect(await background(page)).not.toBe(white);
});

test('“auto” follows a system that changes', async () => {
  const page = await site.open(address, { colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
});

test('on a phone the theme is chosen in the menu', async () => {
  const page = await site.open(address, { viewport: phone, colorScheme: 'dark' });
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('combobox', { name: '选择主题' }).selectOption('light');
  expect(await background(page)).toBe(white);
});
