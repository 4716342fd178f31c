import type { Locator, Page } from 'playwright-core';
import type { SiteBrowser } from './browser.ts';

/** The follow-up as its tests meet it. */
export const address = '/cases/';
/** The day after that of `add`. */
export const early = '2026-11-21T10:00:00+08:00';

/** How much is stored. */
export const kept = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);

export const said = (page: Page): Locator => page.locator('[data-part=said]');
export const result = (page: Page): Locator => page.locator('[data-part=result]');
export const list = (page: Page): Locator => page.locator('[data-part=list]');

/** Notes what somebody said on a Friday evening. */
export async function add(page: Page, party = '某某银行'): Promise<void> {
  await page.getByRole('button', { name: '记一件事' }).click();
  await page.getByLabel('对方的名字').fill(party);
  await page.getByLabel('提交的日期').fill('2026-11-20');
  await page.getByLabel('提交的时间').fill('21:05');
  await page.getByLabel('要等多久，最少').fill('1');
  await page.getByLabel('最多', { exact: true }).fill('3');
}

/** Opens the page as it is at a time. */
export async function openAt(site: SiteBrowser, time: string, options = {}): Promise<Page> {
  const page = await site.open(address, options);
  await page.clock.setFixedTime(new Date(time));
  return page;
}
