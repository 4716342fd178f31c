import { expect, test } from 'vitest';
import { desktop, phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();

const places = [phone, desktop].flatMap((viewport) =>
  Object.entries(kindsOfPage).map(([kind, address]) => ({
    kind,
    address,
    viewport,
    width: viewport.width,
  })),
);

test.for(places)(
  'without JavaScript nothing on $kind at $width px looks like a search',
  async ({ address, viewport }) => {
    const page = await site.open(address, { viewport, javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: '搜索帮助中心' }).count()).toBe(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
  },
);

test.for([
  { name: 'home', address: kindsOfPage.home },
  { name: 'the results page', address: kindsOfPage.search },
  { name: 'an address without a page', address: kindsOfPage['not found'] },
])('without JavaScript $name says so and leads to all questions', async ({ address }) => {
  const page = await site.open(address, { javaScriptEnabled: false });
  const said = page.getByRole('main').locator('noscript');
  expect(await said.innerText()).toMatch(/^搜索要用到 JavaScript。/);
  await said.getByRole('link', { name: '看全部问题' }).click();
  expect(new URL(page.url()).pathname).toBe('/faq/');
});
