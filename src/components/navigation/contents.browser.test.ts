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

test('on a phone they open above the text, with and without JavaScript', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await site.open(guide, { viewport: phone, javaScriptEnabled });
    const contents = page.locator('details.help-contents');
    await contents.locator('summary').click();
    await contents.getByRole('link').nth(2).click();
    await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  }
});
