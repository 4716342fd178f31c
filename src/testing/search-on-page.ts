import type { Locator, Page } from 'playwright-core';

/** The search field of a page, when the engine has been loaded and has answered once. */
export async function readySearch(
  page: Page,
  box = page.locator('main input[type=search]'),
): Promise<Locator> {
  await box.fill('余额');
  await page
    .getByRole('main')
    .getByText(/答案编号/)
    .first()
    .waitFor();
  return box;
}

/** From now on time passes only as a test lets it. */
export async function stopTime(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
}
