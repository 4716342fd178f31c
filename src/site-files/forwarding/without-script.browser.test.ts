import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { shippedStep } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const target = '/faq/withdrawal/not-arrived/';

test('without JavaScript a short link to a step shows the link to it, and to no other', async () => {
  const page = await site.open('/a/1301/#bank', { javaScriptEnabled: false });
  const links = page.getByRole('main').getByRole('link');
  expect(await links.count()).toBe(2);
  await links.filter({ hasText: shippedStep('bank') }).click();
  await page.waitForURL((url) => url.pathname + url.hash === `${target}#bank`);
});

test('without JavaScript a short link goes on by itself', async () => {
  const page = await site.open('/robots.txt', { javaScriptEnabled: false });
  await page.route('**/a/1301/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toContain('5 秒后自动打开');
    // Nobody waits here for what a reader waits for.
    await route.fulfill({ response, body: html.replace('content="5; url', 'content="0; url') });
  });
  await page.goto(new URL('/a/1301/', page.url()).href, { waitUntil: 'commit' });
  await page.waitForURL(`**${target}`);
});
