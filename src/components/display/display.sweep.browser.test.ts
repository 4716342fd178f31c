import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();
const address = '/faq/withdrawal/not-arrived/';
const white = 'rgb(255, 255, 255)';

const background = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** In CSS pixels. */
const typeOf = (page: Page): Promise<number> =>
  page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));

const button = (page: Page): Locator => page.getByRole('button', { name: '显示', exact: true });
const radio = (page: Page, group: string, name: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

const choose = async (page: Page, group: string, name: string): Promise<void> => {
  if (!(await radio(page, group, name).isVisible())) await button(page).click();
  await radio(page, group, name).check();
};

test.for([
  { name: 'with', javaScriptEnabled: true },
  { name: 'without', javaScriptEnabled: false },
])('$name JavaScript a page follows the system', async ({ javaScriptEnabled }) => {
  const light = await site.open(address, { colorScheme: 'light', javaScriptEnabled });
  expect(await background(light)).toBe(white);
  const dark = await site.open(address, { colorScheme: 'dark', javaScriptEnabled });
  expect(await background(dark)).not.toBe(white);
});

test('without JavaScript there is no button, because there is nothing to choose', async () => {
  const page = await site.open(address, { javaScriptEnabled: false });
  expect(await button(page).isVisible()).toBe(false);
});

test('a chosen theme holds on this page, in other tabs and on the next page', async () => {
  const page = await site.open(address, { colorScheme: 'dark' });
  const other = await site.openBeside(page, '/');
  await button(page).click();
  expect(await radio(page, '主题', '自动').isChecked()).toBe(true);
  await choose(page, '主题', '浅色');
  expect(await background(page)).toBe(white);
  await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
  await page.goto(new URL('/faq/', page.url()).href);
  expect(await background(page)).toBe(white);
  await choose(page, '主题', '自动');
  expect(await background(page)).not.toBe(white);
});

test('chosen type is larger on this page, in other tabs, and from the first on the next', async () => {
  const page = await site.open(address);
  const other = await site.openBeside(page, '/');
  expect(await typeOf(page)).toBe(16);
  await choose(page, '字号', '大');
  expect(await typeOf(page)).toBe(20);
  await choose(page, '字号', '特大');
  expect(await typeOf(page)).toBe(24);
  await other.waitForFunction(() => document.documentElement.dataset['size'] === 'largest');
  // Scripts of the page come after that: what stands in its head is enough.
  await other.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { first: getComputedStyle(document.body).fontSize });
    }),
  );
  await other.goto(new URL('/faq/', page.url()).href);
  expect(await other.evaluate(() => String(Reflect.get(window, 'first')))).toBe('24px');
});

test('the choice shows what was chosen in another tab, and “标准” leaves nothing behind', async () => {
  const page = await site.open(address);
  const other = await site.openBeside(page, '/');
  await button(other).click();
  await choose(page, '字号', '特大');
  await other.waitForFunction(() => document.documentElement.dataset['size'] === 'largest');
  expect(await radio(other, '字号', '特大').isChecked()).toBe(true);
  await choose(page, '字号', '标准');
  expect(await page.evaluate(() => localStorage.getItem('help:size'))).toBeNull();
  expect(await typeOf(page)).toBe(16);
});

test('“auto” follows a system that changes', async () => {
  const page = await site.open(address, { colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(() => document.documentElement.dataset['theme'] === 'dark');
});

test('Escape closes the panel and leads back to its button; so does a click elsewhere', async () => {
  const page = await site.open(address);
  await button(page).click();
  await radio(page, '字号', '标准').waitFor();
  await radio(page, '字号', '标准').focus();
  await page.keyboard.press('Escape');
  expect(await radio(page, '字号', '标准').isVisible()).toBe(false);
  expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await button(page).getAttribute('aria-expanded')).toBe('false');
  await button(page).click();
  await radio(page, '字号', '标准').waitFor();
  expect(await button(page).getAttribute('aria-expanded')).toBe('true');
  await page.getByRole('heading', { level: 1 }).click();
  expect(await radio(page, '字号', '标准').isVisible()).toBe(false);
});

test('the keyboard goes from the button into the panel, and closes it when it leaves', async () => {
  const page = await site.open(address);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await radio(page, '字号', '标准').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await typeOf(page)).toBe(20);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await radio(page, '字号', '标准').isVisible()).toBe(false);
});

test('on a phone both are chosen in the menu, where they stand open', async () => {
  const page = await site.open(address, { viewport: phone, colorScheme: 'dark' });
  expect(await button(page).isVisible()).toBe(false);
  await page.getByRole('button', { name: '菜单' }).click();
  await radio(page, '主题', '浅色').check();
  expect(await background(page)).toBe(white);
  await radio(page, '字号', '特大').check();
  expect(await typeOf(page)).toBe(24);
  // The header has more lines now, and the button that closes the menu is still in sight.
  await page.getByRole('button', { name: '菜单' }).click();
  await radio(page, '字号', '特大').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '菜单' }).click();
  const [header, menu] = await Promise.all([
    page.locator('.page > header').boundingBox(),
    page.locator('help-menu').boundingBox(),
  ]);
  expect(menu?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? Infinity) - 1);
});

test.for([{ path: '/' }, { path: '/desk/' }])(
  'on a phone $path, which has no menu, has the button itself',
  async ({ path }) => {
    const page = await site.open(path, { viewport: phone });
    await choose(page, '字号', '大');
    expect(await typeOf(page)).toBe(20);
  },
);

test('where its parts do not come, the next press of the button tries again', async () => {
  const page = await site.open(address);
  let refused = 0;
  await page.route('**/texts/display.json', (route) => {
    refused += 1;
    return refused === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue();
  });
  const asked = page.waitForResponse('**/texts/display.json');
  await button(page).click();
  await asked;
  await expect.poll(() => refused).toBe(1);
  await button(page).click();
  await radio(page, '字号', '大').waitFor();
});
