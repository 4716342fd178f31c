import type { Page } from 'playwright-core';

/**
 * A tab beside a page in which something fails on purpose: it does not wait for scripts, and what
 * the console says of failures fails no test.
 *
 * @param prepare Done before the address is opened.
 */
export async function openBare(
  page: Page,
  address: string,
  prepare: (tab: Page) => Promise<unknown>,
): Promise<Page> {
  const tab = await page.context().newPage();
  await prepare(tab);
  await tab.goto(new URL(address, page.url()).href);
  return tab;
}

/** From now on, what the console of a page says of failures fails no test. */
export function expectFailures(page: Page): void {
  page.removeAllListeners('console');
  page.removeAllListeners('pageerror');
}
