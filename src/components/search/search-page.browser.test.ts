import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { AnswerSearch } from '../../search/answer-search.ts';
import { readJudgedQueries } from '../../workshop/search-evaluation/judged-queries.ts';
import { axeFindings } from '../../testing/axe.ts';
import { useBrowser } from '../../testing/browser.ts';
import { offerEngine } from '../../testing/search-engine.ts';
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

test('a message with two problems gets answers to each, under what it answers', async () => {
  const page = await site.open(address('提现一直没到账。另外登录密码忘了怎么办？'));
  const part = (name: string): Locator =>
    page.locator('[data-part=results] section').filter({
      has: page.getByRole('heading', { level: 2, name, exact: true }),
    });
  const first = part('关于“提现一直没到账”').getByRole('link').first();
  const second = part('关于“另外登录密码忘了怎么办”').getByRole('link').first();
  expect(await first.getAttribute('href')).toBe(shippedAnswer.path);
  expect(await second.locator('strong').textContent()).toMatch(/忘记登录密码/);
  const count = (await titlesOf(page)).length;
  const said = page.locator('help-search-page > [role=status]');
  expect(await said.textContent()).toBe(`像是 2 个问题，一共 ${count} 个结果`);
  expect(await axeFindings(page)).toEqual([]);
});

test('guesses are called so and are not counted', async () => {
  const page = await site.open(address('提现没到'));
  const guesses = page
    .locator('[data-part=results] section')
    .filter({ has: page.getByRole('heading', { name: '可能相关' }) });
  await guesses.waitFor();
  const sure = (await titlesOf(page)).length - (await guesses.getByRole('listitem').count());
  expect(await page.locator('help-search-page > [role=status]').textContent()).toBe(
    `${sure} 个结果`,
  );
});

test('a long message is read to its end, is no part of what a server sees, and can be shared', async () => {
  const page = await site.open('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const talk = '昨天下雨，我在家里看了一部电影。'.repeat(300);
  await page.getByRole('combobox', { name: '搜索帮助中心' }).fill(`${talk}提现一直没到账怎么办`);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/#q=*');
  const first = page.locator('[data-part=results] li').first();
  await first.getByText(shippedAnswer.title).waitFor();
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThan(500);
  await page.reload();
  await first.getByText(shippedAnswer.title).waitFor();
  expect(await page.getByText('只读了前').count()).toBe(0);
});

test('of what is longer than is read, that is said', async () => {
  const page = await site.open('/search/');
  const box = page.getByRole('searchbox', { name: '搜索帮助中心' });
  await box.fill(`提现一直没到账怎么办。${'昨天下雨，我在家里看了一部电影。'.repeat(400)}`);
  await page.getByText(/^\d+ 个结果（文字太长，只读了前 5000 个字）$/).waitFor();
  await page.reload();
  await page.getByText(/^\d+ 个结果（文字太长，只读了前 5000 个字）$/).waitFor();
});

test('without JavaScript the page says so and leads to all questions', async () => {
  const page = await site.open(address('提现'), { javaScriptEnabled: false });
  expect(
    await page.getByRole('main').getByRole('link', { name: '看全部问题' }).getAttribute('href'),
  ).toBe('/faq/');
});

test('a browser that cannot run the full text is told so, and its answers are there', async () => {
  const without = 'WebAssembly.Module = class { constructor() { throw new Error(); } }';
  const page = await site.open(address('提现'), { without });
  await page.locator('[data-part=results] li').first().waitFor();
  await page.getByRole('button', { name: '到指南和答案的正文里找' }).click();
  await page.getByText('这个浏览器太旧，只能搜答案，搜不了正文。').waitFor();
  expect(await page.locator('[data-part=full]').textContent()).not.toContain('网络');
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
  const module = await offerEngine(page);
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
