import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { expectFailures } from './bare-tab.ts';

const site = useBrowser();

const cut = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).slice(0, -40) });
};
const absent = (route: Route): Promise<void> => route.fulfill({ status: 404, body: '' });
/** What some hosts send for everything that is not there. */
const somePage = (route: Route): Promise<void> =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>?</title>' });

/** Waits until the results page says that it cannot search, and where to look instead. */
async function expectWayOn(page: Page, part: string): Promise<void> {
  await page.getByText('有文件没有读到').waitFor();
  const links = page.locator(`[data-part=${part}]`).getByRole('link');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/faq/',
  ]);
}

test.for([
  { name: 'its head is cut off', files: '**/search/index.json', answerWith: cut },
  { name: 'its head is a page', files: '**/search/index.json', answerWith: somePage },
  { name: 'a shard is missing', files: '**/search/*/terms-*.json', answerWith: absent },
  { name: 'a shard is cut off', files: '**/search/*/terms-*.json', answerWith: cut },
  {
    name: 'the Traditional characters are missing',
    files: '**/search/*/simplified.json',
    answerWith: absent,
  },
  { name: 'what results show is missing', files: '**/search/*/pages-*.json', answerWith: absent },
] as const)(
  'when of the index $name, the reader is told and given all questions',
  async ({ files, answerWith }) => {
    const page = await site.open('/search/');
    expectFailures(page);
    await page.route(files, answerWith);
    const box = page.getByRole('searchbox', { name: '搜索帮助中心' });
    await box.fill('提現没到');
    await expectWayOn(page, 'results');
    await page.unroute(files);
    await box.fill('提現没到账');
    await page.getByRole('link', { name: /1301/ }).waitFor();
  },
);

const searchFullText = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '到指南和答案的正文里找' }).click();

test.for([{ file: 'pagefind.js' }, { file: 'pagefind-entry.json' }, { file: 'parts.json' }])(
  'when of the full text $file is missing, the reader is told and given all questions',
  async ({ file }) => {
    const page = await site.open('/search/?q=提现');
    expectFailures(page);
    await page.route(new RegExp(`/pagefind/${file}`), absent);
    await searchFullText(page);
    await expectWayOn(page, 'full');
  },
);

test('an index of the full text that a release has replaced is not said to hold nothing', async () => {
  const page = await site.open('/search/?q=提现');
  expectFailures(page);
  let releases = 0;
  await page.route(/pagefind-entry\.json$/, (route) => route.fulfill({ body: `${releases++}` }));
  await page.context().route(/\/pagefind\/index\//, absent);
  await searchFullText(page);
  await expectWayOn(page, 'full');
});
