import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';
import { shippedAnswer } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const address = '/faq/withdrawal/not-arrived/';

test('on a phone the menu opens, keeps the keyboard, and closes with Escape', async () => {
  const page = await site.open(address, { viewport: phone });
  const menu = page.getByRole('navigation', { name: '主要' });
  const link = menu.getByRole('link', { name: '全部问题', exact: true });
  expect(await link.isVisible()).toBe(false);
  await page.getByRole('button', { name: '菜单' }).click();
  await link.waitFor();
  await page.locator('.main-frame[inert]').waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  await page.locator('.main-frame:not([inert])').waitFor();
});

test('without JavaScript the menu opens all the same', async () => {
  const page = await site.open(address, { viewport: phone, javaScriptEnabled: false });
  await page.getByRole('button', { name: '菜单' }).click();
  await page.getByRole('link', { name: '这一类的全部问题' }).click();
  expect(new URL(page.url()).pathname).toBe('/faq/withdrawal/');
});

test('in a browser without popovers the button opens the menu, and closes it', async () => {
  const without = `delete HTMLElement.prototype.showPopover;
    addEventListener('beforetoggle', (event) => event.preventDefault(), true)`;
  const page = await site.open(address, { viewport: phone, without });
  const menu = page.getByRole('navigation', { name: '主要' });
  const link = menu.getByRole('link', { name: '全部问题', exact: true });
  const button = page.getByRole('button', { name: '菜单' });
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  await button.click();
  await link.waitFor();
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  expect(await button.getAttribute('aria-expanded')).toBe('false');
});

test('on a wide page the navigation is there, without a button, and marks the page', async () => {
  const page = await site.open(address);
  expect(await page.getByRole('button', { name: '菜单' }).isVisible()).toBe(false);
  const current = page.getByRole('navigation', { name: '主要' }).locator('[aria-current=page]');
  expect(await current.textContent()).toContain(shippedAnswer.title);
});

test('a page loads nothing of the search until the pointer nears it', async () => {
  const page = await site.open(address);
  const loaded: string[] = [];
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(names.filter((name) => /search\/|combobox|answer-search|results/.test(name))).toEqual([]);
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const asked = page.waitForRequest('**/search/index.json');
  await page.getByRole('combobox', { name: '搜索帮助中心' }).hover();
  await asked;
  expect(loaded.some((name) => name.includes('combobox'))).toBe(true);
});

test('on a wide page the choice of theme and size stands in the same corner everywhere', async () => {
  const page = await site.open('/');
  const places = new Set<number>();
  for (const kind of Object.values(kindsOfPage)) {
    await page.goto(new URL(kind, page.url()).href);
    const box = await page.locator('header help-display').boundingBox();
    places.add(Math.round((box?.x ?? 0) + (box?.width ?? 0)));
  }
  expect([...places]).toHaveLength(1);
});
