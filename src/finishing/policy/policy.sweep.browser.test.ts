import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { distPages } from '../../testing/dist-pages.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

// A violation of a policy is an error on the console, a request elsewhere is noted: both fail any
// test of the site. Here the pages come with the headers of a real host, too.

const site = useBrowser();

const rule = readFileSync('dist/_headers', 'utf8').split('\n\n')[0] ?? '';
const headers = Object.fromEntries(
  [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);

const addresses = distPages().map(({ address }) => address);

test('pages of every kind break no policy, and leave no cookie', { timeout: 600_000 }, async () => {
  const page = await site.open('/', { headers });
  for (const address of addresses) await page.goto(new URL(address, page.url()).href);
  expect(await page.context().cookies()).toEqual([]);
});

test('searching, and what a query leads to, break no policy', async () => {
  const page = await site.open('/search/?q=预授权', { headers });
  await page.locator('[data-part=full] a').first().waitFor();
  await page.getByRole('searchbox').fill('1301');
  await page
    .getByRole('link', { name: /提现未到账/ })
    .first()
    .click();
  await page.waitForURL('**/faq/withdrawal/not-arrived/');
});

test('ticking, copying, and sharing progress break no policy', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const page = await site.open(kindsOfPage['shared progress'], { headers, permissions });
  // What the link says was done is shown when its part has come.
  await page.getByRole('checkbox', { checked: true }).waitFor();
  await page.locator('.help-step-box').nth(1).check();
  await page.locator('button.help-anchor').first().click();
  await page.locator('.help-copy-said').filter({ hasText: '/a/1301/' }).waitFor();
});

test('the desk breaks no policy', async () => {
  const page = await site.open('/desk/', { headers });
  await page.keyboard.type('提现没到账');
  await page.getByText(/^\d+ 个结果$/).waitFor();
});

test('a page of another release has its styles and scripts under these headers', async () => {
  const page = await site.open('/about/accessibility/', { headers });
  const path = '/faq/withdrawal/not-arrived/';
  const hashOf = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [style, script] = ['h1{outline:7px solid red}', 'document.title="ran"'];
  // As another release would write it: other texts, and their hashes in the page's own policy.
  await page.route(`**${path}`, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace(/(content="[^"]*script-src )/, `$1${hashOf(script)} `)
      .replace(/(content="[^"]*style-src )/, `$1${hashOf(style)} `)
      .replace('</head>', `<style>${style}</style><script>${script}</script></head>`);
    await route.fulfill({ body, contentType: 'text/html', headers });
  });
  await page.goto(new URL(path, page.url()).href);
  expect(await page.title()).toBe('ran');
  const width = await page.locator('h1').evaluate((one) => getComputedStyle(one).outlineWidth);
  expect(width).toBe('7px');
});
