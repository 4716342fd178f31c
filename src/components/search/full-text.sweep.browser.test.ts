import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';
import { shippedAnswer, shippedStep } from '../../testing/shipped-answer.ts';

const site = useBrowser();

const search = (query: string): string => `/search/?q=${encodeURIComponent(query)}`;
const askFurther = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '到指南和答案的正文里找' }).click();
const hits = '[data-part=full] a';

const ofFullText = (page: Page): string[] => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requests.push(request.url());
  });
  return requests;
};

test('where an answer is sure, the full text is searched only when asked for', async () => {
  const page = await site.open(search('提现没到账'));
  const requests = ofFullText(page);
  await page.locator('[data-part=results] a').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  await askFurther(page);
  await page.getByRole('heading', { name: '正文里找到的地方' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('正文里找到的地方');
  expect(await page.locator(hits).first().getAttribute('href')).toMatch(/^\/(?:faq|guide)\//);
});

test('where none is sure, it is searched by itself, and the answers do not wait for it', async () => {
  const page = await site.open('/search/');
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await page.route('**/pagefind/**', async (route) => {
    await promise;
    await route.continue();
  });
  await page.getByRole('searchbox', { name: '搜索帮助中心' }).fill('预授权');
  await page.locator('[data-part=results] a').first().waitFor();
  expect(await page.locator(hits).count()).toBe(0);
  resolve(undefined);
  await page.getByRole('heading', { name: '正文里找到的地方' }).waitFor();
  expect(await page.getByRole('button', { name: '到指南和答案的正文里找' }).count()).toBe(0);
  // Who reads the answers is not drawn away from them.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
});

test('where it cannot be searched by itself, it can be asked for', async () => {
  const page = await site.open('/search/');
  page.removeAllListeners('console');
  await page.route('**/pagefind/parts.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('searchbox', { name: '搜索帮助中心' }).fill('预授权');
  await page.getByRole('button', { name: '到指南和答案的正文里找' }).waitFor();
  await page.unroute('**/pagefind/parts.json');
  await askFurther(page);
  await page.locator(hits).first().waitFor();
});

test('the list under a box does not search it', async () => {
  const page = await site.open(kindsOfPage.home);
  const requests = ofFullText(page);
  await page.getByRole('combobox', { name: '搜索帮助中心' }).fill('预授权');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
});

test('what a step says is found in it', async () => {
  const page = await site.open(search(shippedStep('status')));
  await page.locator('[data-part=results] a').first().waitFor();
  await askFurther(page);
  const hit = page.locator(`${hits}[href^="${shippedAnswer.address}"]`);
  await hit.waitFor();
  expect(await hit.locator('span').textContent()).toBe(shippedStep('status'));
});

test('every page comes once, also from an index in parts', async () => {
  const page = await site.open('/search/');
  await page.route('**/pagefind/parts.json', (route) => route.fulfill({ json: 2 }));
  // The second part has the same pages as the first.
  await page.route('**/pagefind/part-2/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('part-2/', '') });
    await route.fulfill({ response });
  });
  await page.getByRole('searchbox', { name: '搜索帮助中心' }).fill('预授权');
  await page.locator(hits).first().waitFor();
  const addresses = await page
    .locator(hits)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/#.*/, '')));
  expect(addresses.length).toBeGreaterThan(3);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.for([
  { name: 'a word', query: '预授权' },
  { name: 'a sentence', query: '商家说银行已经把预授权退回到我的卡里了对不对' },
  { name: 'what is not here', query: '怎么办理对公账户年检' },
])('excerpts for $name are sentences, and marked is what was asked', async ({ query }) => {
  const page = await site.open(search(query));
  await page.locator('[data-part=results] a').first().waitFor();
  const further = page.getByRole('button', { name: '到指南和答案的正文里找' });
  if (await further.isVisible()) await further.click();
  await page.locator(hits).first().waitFor();
  const excerpts = await page.locator(`${hits} span`).allTextContents();
  for (const excerpt of excerpts) {
    expect(excerpt).not.toMatch(/[，；：、,. ]$/u);
    expect(excerpt).toMatch(/^[\p{L}\p{N}“‘「『（…]/u);
    expect(excerpt.length).toBeLessThan(100);
  }
  const marks = await page.locator(`${hits} mark`).allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => mark.length < 2 || !query.includes(mark.slice(0, 2)))).toEqual([]);
});
