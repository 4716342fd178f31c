import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { AnswerSearch } from '../../search/answer-search.ts';
import { readJudgedQueries } from '../../workshop/search-evaluation/judged-queries.ts';
import { useBrowser } from '../../testing/browser.ts';
import { shippedAnswer, shippedInstead } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const address = (query: string): string => `/search/?q=${encodeURIComponent(query)}`;
const titlesOf = (page: Page): Promise<string[]> =>
  page.locator('[data-part=results] li strong').allTextContents();

test('an address with a query shows its results', async () => {
  const page = await site.open(address('提现没到账'));
  await page.getByText(/\d+ 个结果/).waitFor();
  expect((await titlesOf(page))[0]).toBe(shippedAnswer.title);
});

test('what there is nothing about here is said so, with where to go, and no answer', async () => {
  const page = await site.open(address('怎么申请贷款'));
  await page.getByText(/^这里没有这一项：贷款、借钱。本站没有这方面的说明。/).waitFor();
  await page.getByRole('heading', { name: '可以看这一页' }).waitFor();
  const first = page.locator('[data-part=results] section').first().getByRole('link');
  expect(await first.getAttribute('href')).toBe(shippedInstead?.address);
  expect(await page.getByText(/\d+ 个结果/).count()).toBe(0);
});

test('going back shows the query before', async () => {
  const page = await site.open(address('提现没到账'));
  const box = page.getByRole('searchbox', { name: '搜索帮助中心' });
  await box.fill('忘记密码');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /忘记登录密码/ }).waitFor();
  await box.fill('退款没到');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /商家说退款了/ }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: /忘记登录密码/ }).waitFor();
  expect(await box.inputValue()).toBe('忘记密码');
});

test('an empty query shows nothing, and the box has the focus', async () => {
  const page = await site.open('/search/');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
  expect(focused).toBe('q');
  expect(await titlesOf(page)).toEqual([]);
});

test('Chromium and Node find the same for a hundred queries', async () => {
  const queries = (await readJudgedQueries('src/workshop/search-evaluation/queries.jsonl'))
    .filter((_, index) => index % 4 === 0)
    .slice(0, 100)
    .map(({ query }) => query);
  expect(queries).toHaveLength(100);
  const load = (name: string): Promise<unknown> =>
    Promise.resolve(JSON.parse(readFileSync(`dist/search/${name}`, 'utf8')));
  const search = await AnswerSearch.open(load);
  const inNode: number[][] = [];
  for (const query of queries) {
    inNode.push((await search.search(query)).results.slice(0, 5).map(({ number }) => number));
  }
  const page = await site.open('/search/');
  const engine = page.waitForResponse(/answer-search/);
  await page.getByRole('searchbox', { name: '搜索帮助中心' }).fill('提');
  const module = new URL((await engine).url()).pathname;
  // As text: the test runner would rewrite the import.
  const inBrowser = await page.evaluate<number[][]>(`(async () => {
    const { AnswerSearch } = await import(${JSON.stringify(inject('site') + module)});
    const search = await AnswerSearch.open(async (name) => (await fetch('/search/' + name)).json());
    const found = [];
    for (const query of ${JSON.stringify(queries)}) {
      found.push((await search.search(query)).results.slice(0, 5).map(({ number }) => number));
    }
    return found;
  })()`);
  expect(inBrowser).toEqual(inNode);
});
