import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';

test('the switch leads to the same place, and short links follow it from then on', async () => {
  const page = await site.open(`${answer}#bank`);
  await page.locator('header [hreflang=zh-Hant]').click();
  await page.waitForURL((url) => url.pathname === `/zh-hant${answer}` && url.hash === '#bank');
  const short = await site.openBeside(page, '/a/1302/#status');
  await short.waitForURL((url) => url.pathname.startsWith('/zh-hant/faq/') && url.hash !== '');
  const back = await site.openBeside(page, `/zh-hant${answer}`);
  await back.locator('header [hreflang=zh-CN]').click();
  await back.waitForURL((url) => url.pathname === answer);
  const again = await site.openBeside(page, '/a/1301/');
  await again.waitForURL((url) => url.pathname === answer);
});

test('who has read on is led to what was read last', async () => {
  const page = await site.open(answer);
  await page.locator('#avoid').evaluate((heading) => heading.scrollIntoView());
  // Playwright would scroll to what stays in sight by itself.
  await page.locator('header [hreflang=zh-Hant]').dispatchEvent('click');
  await page.waitForURL((url) => url.pathname === `/zh-hant${answer}` && url.hash === '#avoid');
});

test('a short link goes to the language that a browser asks for', async () => {
  const page = await site.open('/a/1301/#bank', { locale: 'zh-HK' });
  await page.waitForURL((url) => url.pathname === `/zh-hant${answer}` && url.hash === '#bank');
});

test('without JavaScript the switch and short links work', async () => {
  const page = await site.open(answer, { javaScriptEnabled: false });
  await page.locator('header [hreflang=zh-Hant]').click();
  expect(new URL(page.url()).pathname).toBe(`/zh-hant${answer}`);
});

const phone = { viewport: { width: 360, height: 740 } };

test('on a phone the switch stands in the menu', async () => {
  const page = await site.open(answer, phone);
  await page.locator('#avoid').evaluate((heading) => heading.scrollIntoView());
  await page.locator('.help-menu-button').dispatchEvent('click');
  await page.locator('help-menu [hreflang=zh-Hant]').click();
  await page.waitForURL((url) => url.pathname === `/zh-hant${answer}` && url.hash === '#avoid');
});

test('where a phone has no menu, a link in the header leads to the switch', async () => {
  const page = await site.open('/', phone);
  await page.locator('.help-languages-below').click();
  await page.locator('footer [hreflang=en]').click();
  await page.waitForURL((url) => url.pathname === '/en/' && url.hash === '');
});

test.for([{ home: '/' }, { home: '/zh-hant/' }, { home: '/en/' }])(
  'on a phone the header of $home has one line',
  async ({ home }) => {
    const page = await site.open(home, phone);
    const height = await page.locator('.page > header').evaluate((header) => header.clientHeight);
    expect(height).toBeLessThan(60);
  },
);

test('links for others that are made in an edition stay in it', async () => {
  const page = await site.open('/en/desk/');
  const reply = page
    .locator('help-desk')
    .getByText(/\/a\/\d+\//)
    .first();
  expect(await reply.textContent()).toMatch(/:\d+\/en\/a\/\d+\//);
});
