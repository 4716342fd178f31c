import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { shippedAnswer } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const card = (page: Page) => page.locator('help-solved');
const notYet = (page: Page): Promise<void> =>
  card(page).getByText('还没有', { exact: true }).click();
const reason = (page: Page, name: string) => card(page).getByRole('radio', { name });
const links = (page: Page): Promise<string[]> => card(page).getByRole('link').allTextContents();
const copied = async (page: Page): Promise<string> => {
  await card(page).getByRole('button', { name: '复制这段话' }).click();
  await page.getByText('已复制，贴到要发的地方就行。').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

/** As site.yaml would have put it there. */
const addFeedback = (page: Page, href: string): Promise<void> =>
  card(page)
    .locator('ul')
    .evaluate((list, address) => {
      const link = document.createElement('a');
      link.href = address;
      link.dataset['way'] = 'feedback';
      list.append(link);
    }, href);

test('without JavaScript “not yet” opens the ways on, and nobody is asked what cannot be heard', async () => {
  const page = await site.open(answer, { javaScriptEnabled: false });
  expect(await card(page).getByRole('button').count()).toBe(0);
  expect(await card(page).getByRole('link').first().isVisible()).toBe(false);
  await notYet(page);
  await card(page).getByRole('link', { name: '联系客服' }).click();
  expect(new URL(page.url()).pathname).toBe('/contact/');
});

test('who is helped is told what to keep, in one sentence', async () => {
  const page = await site.open(answer);
  await notYet(page);
  await card(page).getByRole('button', { name: '解决了' }).click();
  await card(page)
    .getByRole('status')
    .getByText('那就好。下次搜 1301 就能找到这一页。这次点击没有发出去。')
    .waitFor();
  expect(await card(page).getByRole('link').first().isVisible()).toBe(false);
  await notYet(page);
  await card(page).getByText('那就好').waitFor({ state: 'detached' });
});

test('each reason leads to what helps next', async () => {
  const page = await site.open(answer);
  await notYet(page);
  await reason(page, '照做了还是不行').check();
  await card(page).getByText('先看这一页的“做完还没解决”。').waitFor();
  expect(await links(page)).toEqual(['看“做完还没解决”', '先写好要发的消息', '联系客服']);
  await reason(page, '和我的情况不一样').check();
  expect(await links(page)).toEqual([
    '看相关的问题',
    '不知道是哪一种：一题一题选',
    '换个说法搜一次',
    '看提现的全部问题',
  ]);
  await reason(page, '看不懂').check();
  expect(await links(page)).toEqual(['联系客服', '先写好要发的消息', '提现：总指南']);
  await reason(page, '说得不对').check();
  expect(await links(page)).toEqual(['联系客服']);
  await card(page).getByLabel('哪一句不对，应该是怎样（选填）').waitFor();
});

test('the text names page, version, reason and what was written; another reason loses nothing', async () => {
  const page = await site.open(answer, clipboard);
  const { origin } = new URL(page.url());
  await notYet(page);
  await reason(page, '看不懂').check();
  await card(page).getByRole('textbox').fill('“打款”是什么\n没看懂');
  await reason(page, '别的').check();
  expect(await card(page).getByLabel('发生了什么').inputValue()).toBe('“打款”是什么\n没看懂');
  expect((await copied(page)).split('\n')).toEqual([
    `编号 1301（版本 ${shippedAnswer.version}）：${shippedAnswer.title}`,
    '没有解决：别的',
    '读者的话：',
    '> “打款”是什么',
    '> 没看懂',
    `${origin}/a/1301/`,
  ]);
  // Closed and opened again, it is all there.
  await notYet(page);
  await notYet(page);
  expect(await reason(page, '别的').isChecked()).toBe(true);
  expect(await card(page).getByRole('textbox').inputValue()).toContain('没看懂');
});

test('nothing is sent, and nothing of it is kept', async () => {
  const page = await site.open(answer, clipboard);
  await notYet(page);
  await reason(page, '说得不对').check();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await reason(page, '别的').check();
  await card(page).getByRole('textbox').fill('卡号后四位对不上');
  await copied(page);
  await card(page).getByText('不会自己发出去，也不计数').waitFor();
  expect(asked).toEqual([]);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept + page.url()).not.toMatch(/后四位|else|reason/);
  await page.reload();
  await notYet(page);
  await reason(page, '别的').waitFor();
  expect(await card(page).getByRole('radio', { checked: true }).count()).toBe(0);
});

test('by keyboard alone', async () => {
  const page = await site.open(answer, clipboard);
  await card(page).getByRole('button', { name: '解决了' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await reason(page, '照做了还是不行').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  expect(await reason(page, '和我的情况不一样').isChecked()).toBe(true);
  await card(page).getByRole('status').getByText('换一个和你更像的问题').waitFor();
  for (let stop = 0; stop < 5; stop += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('我是商户');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('已复制，贴到要发的地方就行。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('> 我是商户');
});

test('where site.yaml names a mail address, the reader can send the same text from there', async () => {
  const page = await site.open(answer, clipboard);
  await addFeedback(page, 'mailto:pages@pay.example');
  await notYet(page);
  await reason(page, '说得不对').check();
  await card(page).getByRole('textbox').fill('第 2 步 & 第 3 步');
  const text = await copied(page);
  const href = await card(page).getByRole('link', { name: '用邮件发' }).getAttribute('href');
  const { pathname, searchParams } = new URL(href ?? '');
  expect(pathname).toBe('pages@pay.example');
  expect(searchParams.get('subject')).toBe('编号 1301：说得不对');
  expect(searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
});

test('where it names a page, that opens beside this one, with nothing of what was written', async () => {
  const page = await site.open(answer);
  await addFeedback(page, 'https://pay.example/feedback');
  await notYet(page);
  await reason(page, '别的').check();
  await card(page).getByRole('textbox').fill('写给你们');
  const link = card(page).getByRole('link', { name: /^打开反馈页面（站外，另开一页）/ });
  expect(await link.getAttribute('href')).toBe('https://pay.example/feedback');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('where the network is gone the ways on stand there', async () => {
  const page = await site.open(answer);
  await page.route('**/texts/reasons.json', (route) => route.fulfill({ status: 404, body: '' }));
  await notYet(page);
  expect(await links(page)).toContain('联系客服');
  expect(await card(page).getByRole('radio').count()).toBe(0);
  await page.unroute('**/texts/reasons.json');
  await notYet(page);
  await notYet(page);
  await reason(page, '别的').waitFor();
});
