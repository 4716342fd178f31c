import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { shippedAnswer } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const results = (page: Page) => page.locator('[data-part=results]');
const said = (page: Page) => page.locator('help-search-page > [role=status]');

/** What a browser says of files that do not come is what these tests are about. */
const expectFailures = (page: Page): unknown => page.removeAllListeners('console');

test('a file that cannot be read is called that, and the button searches once more', async () => {
  const page = await site.open('/search/');
  expectFailures(page);
  await page.route('**/search/index.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('searchbox').fill('提现没到账');
  await said(page).getByText('有文件没有读到').waitFor();
  expect(await results(page).getAttribute('aria-busy')).toBeNull();
  expect(await results(page).getByRole('link', { name: '看全部问题' }).count()).toBe(1);
  await page.unroute('**/search/index.json');
  await results(page).getByRole('button', { name: '再试一次' }).click();
  await results(page).getByText(shippedAnswer.title).waitFor();
});

test('without a network that is said, no link leads nowhere, and it searches when it is back', async () => {
  const page = await site.open('/search/');
  expectFailures(page);
  await page.context().setOffline(true);
  await page.getByRole('searchbox').fill('提现没到账');
  await said(page).getByText('现在没有网络').waitFor();
  expect(await results(page).getByRole('button', { name: '再试一次' }).count()).toBe(1);
  expect(await results(page).getByRole('link').count()).toBe(0);
  await page.context().setOffline(false);
  await results(page).getByText(shippedAnswer.title).waitFor();
});

test('under a box, what is offered without a network is to try again; it does so by itself', async () => {
  const page = await site.open('/');
  expectFailures(page);
  const box = page.getByRole('combobox', { name: '搜索帮助中心' });
  await box.fill('余额');
  await page
    .getByRole('option', { name: /答案编号/ })
    .first()
    .waitFor();
  await page.context().setOffline(true);
  await box.fill('提现没到账');
  const list = page.getByRole('listbox', { name: '搜索结果' });
  await list.getByRole('option', { name: '再试一次' }).waitFor();
  await page.locator('.help-search-note', { hasText: '现在没有网络' }).waitFor();
  expect(await list.getByRole('option').count()).toBe(1);
  await page.context().setOffline(false);
  await page.getByRole('option', { name: /1301/ }).waitFor();
});

test('a mistake of ours is not blamed on the network', async () => {
  const page = await site.open('/search/');
  await page.route('**/search/index.json', async (route) => {
    const response = await route.fetch();
    const head = (await response.json()) as object;
    await route.fulfill({ response, json: { ...head, texts: {} } });
  });
  await page.getByRole('searchbox').fill('提现没到账');
  await said(page).getByText('这里出了错，和你的网络无关。').waitFor();
});

test('the page of results says that it is under way before its script has come', async () => {
  const page = await site.open('/', { viewport: phone });
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await page.route('**/_astro/**', async (route) => {
    await promise;
    await route.continue();
  });
  const opened = page.goto(new URL('/search/?q=提现没到账', page.url()).href);
  await page.getByText('正在打开搜索').waitFor();
  const line = page.locator('.help-search-waiting strong').first();
  await line.waitFor();
  expect(await results(page).getAttribute('aria-busy')).toBe('true');
  expect(await page.getByRole('button', { name: '到指南和答案的正文里找' }).count()).toBe(0);
  resolve(undefined);
  await opened;
  await results(page).getByText(shippedAnswer.title).waitFor();
  expect(await results(page).getAttribute('aria-busy')).toBeNull();
});

test('the full text that takes long is stood for by lines', async () => {
  const page = await site.open('/search/?q=提现没到账');
  await results(page).getByText(shippedAnswer.title).waitFor();
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await page.route('**/pagefind/**', async (route) => {
    await promise;
    await route.continue();
  });
  await page.getByRole('button', { name: '到指南和答案的正文里找' }).click();
  const full = page.locator('[data-part=full]');
  await full.locator('.help-search-waiting').waitFor();
  expect(await full.getAttribute('aria-busy')).toBe('true');
  resolve(undefined);
  await full.getByRole('heading', { name: '正文里找到的地方' }).waitFor();
  expect(await full.getAttribute('aria-busy')).toBeNull();
});

test.for([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'without a query there are urgent answers and topics, with scripts: $javaScriptEnabled',
  async ({ javaScriptEnabled }) => {
    const page = await site.open('/search/', { javaScriptEnabled, viewport: phone });
    await page.getByRole('heading', { name: '现在很急' }).waitFor();
    const main = page.getByRole('main');
    await main.locator('a[href="/faq/withdrawal/"]').waitFor();
    expect(await main.getByText('正在打开搜索').filter({ visible: true }).count()).toBe(0);
    if (!javaScriptEnabled) {
      expect(await page.locator('a[href="/search/"]').filter({ visible: true }).count()).toBe(0);
      return;
    }
    await page.getByRole('searchbox').fill('提现没到账');
    await page.getByRole('heading', { name: '现在很急' }).waitFor({ state: 'hidden' });
  },
);
