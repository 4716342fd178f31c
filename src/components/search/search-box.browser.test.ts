import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { currentReplyTexts } from '../../desk/current-reply-texts.ts';
import { composeReply } from '../../desk/reply.ts';
import { languages } from '../../model/language.ts';
import { axeFindings } from '../../testing/axe.ts';
import { desktop, phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { shippedAnswer } from '../../testing/shipped-answer.ts';

const site = useBrowser();

const boxOf = (page: Page): Locator => page.getByRole('combobox', { name: '搜索帮助中心' });
const optionsOf = (page: Page): Locator =>
  page.getByRole('listbox', { name: '搜索结果' }).getByRole('option');

const queries = [
  ['提现 没到', '/faq/withdrawal/not-arrived/'],
  ['银行扣了我的钱，充值的余额却没有变', '/faq/top-up/charged-not-credited/'],
  ['冲值失败', '/faq/top-up/failed/'],
  ['帳號被盜了怎麼辦', '/faq/account/'],
  ['tixian meidaozhang', '/faq/withdrawal/not-arrived/'],
  ['okpay充值扣了2次', '/faq/top-up/charged-twice/'],
  ['1301', '/faq/withdrawal/not-arrived/'],
] as const;

test.for([
  { name: 'phone, light', viewport: phone, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: desktop, colorScheme: 'dark' },
] as const)(
  'on a $name: words, sentences, typos, Traditional, pinyin, mixed and numbers find their answer, chosen by keyboard',
  async ({ viewport, colorScheme }) => {
    const page = await site.open('/', { viewport, colorScheme });
    await page.keyboard.press('/');
    for (const [query, address] of queries) {
      await boxOf(page).fill('');
      await page.keyboard.type(query);
      // Results come while typing; those of the whole query are waited for.
      await page
        .locator(`[role=group]:first-child > a:first-of-type[href^="${address}"]`)
        .waitFor();
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/faq/withdrawal/not-arrived/');
  },
);

test('the list says how many results there are, and which is active', async () => {
  const page = await site.open('/');
  await boxOf(page).fill('提现没到');
  await optionsOf(page).first().waitFor();
  // Guesses are no results.
  const count = await page.locator('[role=group]:first-child > [role=option]').count();
  expect(await page.locator('help-search-box').getByRole('status').textContent()).toBe(
    `${count} 个结果`,
  );
  expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowUp');
  const last = optionsOf(page).last();
  expect(await last.getAttribute('aria-selected')).toBe('true');
  expect(await boxOf(page).getAttribute('aria-activedescendant')).toBe(
    await last.getAttribute('id'),
  );
  await page.keyboard.press('ArrowDown');
  expect(await boxOf(page).getAttribute('aria-activedescendant')).toBeNull();
});

test('other results begin at their top, and so does the list where arrows come back to it', async () => {
  const page = await site.open('/', { viewport: phone });
  const popup = page.locator('main .help-search-popup');
  const scrolled = (): Promise<number> => popup.evaluate(({ scrollTop }) => scrollTop);
  await boxOf(page).fill('提现没到');
  await optionsOf(page).filter({ hasText: '1301' }).waitFor();
  await page.keyboard.press('ArrowUp');
  expect(await scrolled()).toBeGreaterThan(0);
  await boxOf(page).fill('天气怎么样');
  await popup.getByText('可能相关').waitFor();
  expect(await scrolled()).toBe(0);
  await page.keyboard.press('ArrowUp');
  expect(await scrolled()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowDown');
  expect(await scrolled()).toBe(0);
});

test('a reply that is pasted leads to its answer, with the steps that it names', async () => {
  const page = await site.open('/');
  const [step] = shippedAnswer.steps;
  const parts = [{ answer: shippedAnswer, chosen: step ? [step.id] : [] }];
  const texts = currentReplyTexts(languages['zh-CN']);
  const { plain } = composeReply(parts, { texts, origin: 'https://help.example.com/help' });
  // A clipboard puts all lines into the field at once; the field makes one of them.
  await boxOf(page).focus();
  await page.keyboard.insertText(plain);
  await optionsOf(page).first().waitFor();
  expect(await optionsOf(page).count()).toBe(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${shippedAnswer.path}#need=${step?.id}`);
});

test('two problems in one message are two groups, named by what they answer', async () => {
  const page = await site.open('/');
  await boxOf(page).fill('提现一直没到账。另外登录密码忘了怎么办？');
  const groups = page.getByRole('listbox', { name: '搜索结果' }).getByRole('group');
  const first = page
    .getByRole('group', { name: '关于“提现一直没到账”' })
    .getByRole('option')
    .first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toBe(shippedAnswer.path);
  expect(await groups.count()).toBe(2);
  const count = await optionsOf(page).count();
  expect(await page.locator('help-search-box').getByRole('status').textContent()).toBe(
    `像是 2 个问题，一共 ${count} 个结果`,
  );
});

test('each result shows question, direct answer, topic and number, with what matched marked', async () => {
  const page = await site.open('/');
  await boxOf(page).fill('提现没收到');
  const first = optionsOf(page).first();
  await first.waitFor();
  expect(await first.textContent()).toMatch(
    /^提现未到账，我应该怎么办？先看提现记录里.*提现 · 答案编号 1301$/,
  );
  expect(await first.locator('mark').allTextContents()).toContain('提现未到账');
});

test('Escape closes the list and leaves what was typed', async () => {
  const page = await site.open('/faq/');
  await boxOf(page).fill('退款');
  await optionsOf(page).first().waitFor();
  await page.keyboard.press('Escape');
  expect(await optionsOf(page).count()).toBe(0);
  expect(await boxOf(page).inputValue()).toBe('退款');
  expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
});

test('Enter without a chosen result opens the results page, Ctrl K comes back to the box', async () => {
  const page = await site.open('/faq/');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('退款 & <没到>');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=*');
  expect(new URL(page.url()).searchParams.get('q')).toBe('退款 & <没到>');
});

test('a question that nothing here answers is given topics, needed answers and support', async () => {
  const page = await site.open('/');
  await boxOf(page).fill('asdfghjklqwertyuiop');
  await page.getByText('没有找到合适的答案').last().waitFor();
  const addresses = await optionsOf(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(addresses).toContain('/faq/withdrawal/');
  expect(addresses).toContain('/contact/');
  expect(addresses).toContain('/guide/contact-support/');
  expect(addresses.length).toBeGreaterThan(8);
});

test('when the index cannot be loaded the reader is told, and given all questions', async () => {
  const page = await site.open('/');
  await page.route('**/search/index.json', (route) => route.fulfill({ status: 503, body: '' }));
  page.removeAllListeners('console');
  await boxOf(page).fill('提现');
  await page.getByText('有文件没有读到').filter({ visible: true }).last().waitFor();
  const way = page.getByRole('option', { name: '看全部问题' });
  expect(await way.getAttribute('href')).toBe('/faq/');
  // The next attempt may succeed.
  await page.unroute('**/search/index.json');
  await boxOf(page).fill('提现没到');
  await page.getByRole('option', { name: /1301/ }).waitFor();
});

test('nothing of the search is loaded before the box is used', async () => {
  const page = await site.open('/faq/');
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.reload();
  expect(loaded.filter((path) => /\/search\/|answer-search|pagefind/.test(path))).toEqual([]);
});

test.for([
  { name: 'a picture with a script', query: '<img src=x onerror="document.title=1">' },
  { name: 'a script after quotes', query: '"\'`</script><script>document.title=1</script>' },
  { name: 'half a character', query: '\ud800\udc00\ud800' },
  { name: 'a query of ten thousand characters', query: '提现'.repeat(5000) },
])('$name is text and nothing else', async ({ query }) => {
  const page = await site.open('/');
  const title = await page.title();
  await boxOf(page).evaluate((box: HTMLInputElement, value) => {
    box.focus();
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, query);
  await optionsOf(page).first().waitFor();
  expect(await page.title()).toBe(title);
  expect(await page.locator('help-search-box img, help-search-box script').count()).toBe(0);
});

test.for([{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const)(
  'axe finds nothing with the list open, $colorScheme',
  async ({ colorScheme }) => {
    const page = await site.open('/faq/', { colorScheme });
    await boxOf(page).fill('提现没到');
    await optionsOf(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('in a browser too old for the search, its box stays a link to all questions', async () => {
  const page = await site.open(`/faq/withdrawal/not-arrived/`, {
    without: "CSS.supports = (name, value) => !String(value).includes('clamp')",
  });
  expect(await boxOf(page).count()).toBe(0);
  await page.getByRole('banner').getByRole('link', { name: '搜索帮助中心' }).click();
  expect(new URL(page.url()).pathname).toBe('/faq/');
});

test('Enter opens no answer to what stood there before', async () => {
  const page = await site.open('/');
  const box = boxOf(page);
  await box.fill('提现没到');
  await optionsOf(page).first().waitFor();
  await box.press('ArrowDown');
  // At once, before anything is found: pressed from outside, Enter would come later.
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('help-search-box input:focus');
    if (!input) throw new Error('the box has lost the focus');
    input.value = '忘记登录密码';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
  });
  await box.press('Enter');
  await page.waitForURL('**/search/?q=*');
});
