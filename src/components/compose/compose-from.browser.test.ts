import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';
import { shippedStep } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const address = kindsOfPage.composer;

const problem = (page: Page) => page.getByLabel('出了什么事');
const textOf = (page: Page): Promise<string> => page.getByLabel('文字（可以改）').inputValue();
const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('help:compose'));
const choose = (page: Page, recipient: string): Promise<void> =>
  page.getByRole('radio', { name: recipient, exact: true }).check();

test('from a page the ticked steps come along, and can be left out', async () => {
  const page = await site.open(kindsOfPage.answer);
  await page.getByRole('checkbox', { name: shippedStep('status') }).check();
  await page.getByText('还没有', { exact: true }).click();
  await page.getByRole('radio', { name: '照做了还是不行' }).check();
  await page.getByRole('link', { name: '先写好要发的消息' }).click();
  await page.getByText(/^从这一页来：1301/).waitFor();
  expect(new URL(page.url()).hash).toBe('#from=1301');
  await page.getByText('勾过的 1 步只写进银行和警方那份。').waitFor();
  await page.getByLabel('出了什么事').fill('没有到账');
  expect(await textOf(page)).not.toContain(shippedStep('status'));
  expect(await textOf(page)).toMatch(/帮助页：1301《.*》，版本 [0-9a-f]{8}，http.*\/a\/1301\/$/);
  await choose(page, '银行');
  expect(await textOf(page)).toContain(`在帮助页勾过的步骤：\n- ${shippedStep('status')}`);
  await choose(page, '平台的客服');
  await page.getByRole('button', { name: '不写这一页' }).click();
  expect(await textOf(page)).toBe('你好，请帮我查一件事：没有到账');
  expect(new URL(page.url()).hash).toBe('');
});

test.for([{ hash: '#from=9999' }, { hash: '#from=<b>骗</b>' }, { hash: '#from=../../x' }])(
  '$hash is no page of ours, and is not shown',
  async ({ hash }) => {
    const page = await site.open(`${address}${hash}`);
    await page.getByLabel('出了什么事').fill('没有到账');
    expect(await page.getByText('从这一页来').isVisible()).toBe(false);
    expect(await textOf(page)).toBe('你好，请帮我查一件事：没有到账');
  },
);

test.for([
  { name: '接着写上次的', problemNow: '没有到账', pageNow: undefined },
  { name: '按这一页重新写', problemNow: '', pageNow: /^从这一页来：1301/ },
])('from another page it is asked which text: $name', async ({ name, problemNow, pageNow }) => {
  const page = await site.open(address);
  await problem(page).fill('没有到账');
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await expect.poll(() => stored(page)).not.toBeNull();
  await page.goto(new URL('/', page.url()).href);
  await page.goto(new URL(`${address}#from=1301`, page.url()).href);
  await page.getByText('你现在从这一页来：1301').waitFor();
  expect(await problem(page).isVisible()).toBe(false);
  expect(await stored(page)).toContain('没有到账');
  await page.getByRole('button', { name }).click();
  if (pageNow) {
    expect(await stored(page)).toContain('没有到账');
    await page.getByRole('button', { name: '再点一次，上次写的就删掉' }).click();
    await page.getByText(pageNow).waitFor();
  }
  expect(await problem(page).inputValue()).toBe(problemNow);
  expect(await page.getByText(/^从这一页来/).isVisible()).toBe(pageNow !== undefined);
});
