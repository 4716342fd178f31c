import { expect, inject, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();

test('a printed page names its short link with the host', async () => {
  const page = await site.open('/faq/withdrawal/not-arrived/');
  await page.pdf();
  const link = page.getByRole('main').locator('a[href="/a/1301/"]').first();
  expect(await link.textContent()).toBe(`${inject('site')}/a/1301/`);
});
