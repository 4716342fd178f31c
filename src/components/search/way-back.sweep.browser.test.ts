import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();

/** From now on results come when the page has long been there, and the browser has given up. */
async function slowDown(page: Page): Promise<void> {
  await page.route('**/search/index.json', async (route) => {
    await page.waitForLoadState('load');
    await route.continue();
  });
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

const focusedLink = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);

test.for([
  { name: 'an answer', query: '?q=提现没到', part: 'results', further: false },
  { name: 'an answer to a long query', query: '#q=提现没到', part: 'results', further: false },
  {
    name: 'a place in the full text that came by itself',
    query: '?q=预授权',
    part: 'full',
    further: false,
  },
  {
    name: 'a place in the full text that was asked for',
    query: '?q=提现没到',
    part: 'full',
    further: true,
  },
])('the way back from $name leads to where the reader was', async ({ query, part, further }) => {
  const page = await site.open(`/search/${query}`, { viewport: phone });
  await page.locator('[data-part=results] a').first().waitFor();
  if (further) await page.getByRole('button', { name: '到指南和答案的正文里找' }).click();
  const link = page.locator(`[data-part=${part}] a`).last();
  await link.scrollIntoViewIfNeeded();
  const [before, address] = [await scrolled(page), await link.getAttribute('href')];
  expect(before).toBeGreaterThan(100);
  await slowDown(page);
  await link.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  await page.goBack();
  await page.locator(`[data-part=${part}] a:focus`).waitFor();
  expect(await focusedLink(page)).toBe(address);
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(2);
});

test('who types before results are there again stays in the field', async () => {
  const page = await site.open('/search/?q=提现没到', { viewport: phone });
  await page.locator('[data-part=results] a').nth(3).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await page.route('**/search/index.json', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goBack();
  const box = page.getByRole('searchbox', { name: '搜索帮助中心' });
  // The same answer is among its results.
  await box.fill('提现没到账');
  resolve(undefined);
  await page.locator('[data-part=results] a').first().waitFor();
  expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
});
