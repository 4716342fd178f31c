import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();
const guide = '/guide/top-up/';

test('the contents mark the heading below which one reads', async () => {
  const page = await site.open(guide);
  const contents = page.getByRole('navigation', { name: '本页内容' });
  const marked = contents.locator('[aria-current=true]');
  const links = contents.getByRole('link');
  expect(await marked.textContent()).toBe(await links.first().textContent());
  const third = links.nth(2);
  await third.click();
  await expect.poll(() => marked.allTextContents()).toEqual([await third.textContent()]);
  await page.keyboard.press('Home');
  await expect.poll(() => marked.allTextContents()).toEqual([await links.first().textContent()]);
});

test('on a phone the bar names it', async () => {
  const page = await site.open(guide, { viewport: phone });
  const bar = page.locator('mobile-starlight-toc');
  await bar.locator('summary').click();
  const third = bar.getByRole('link').nth(2);
  const title = (await third.textContent())?.trim();
  await third.click();
  await expect.poll(() => bar.locator('.display-current').textContent()).toBe(title);
});
