import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();
const address = kindsOfPage.composer;

const textOf = (page: Page): Promise<string> => page.getByLabel('文字（可以改）').inputValue();
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
const chooseBank = (page: Page): Promise<void> =>
  page.getByRole('radio', { name: '银行', exact: true }).check();

test('nothing is asked for, kept or sent before that is wanted', async () => {
  const page = await site.open(address);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('出了什么事').fill('没有到账');
  await chooseBank(page);
  await page.getByLabel('金额').fill('120');
  expect(requests).toEqual([]);
  expect(await keptIn(page)).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test('what was composed goes to the follow-up and the case file when that is asked for', async () => {
  const page = await site.open(address);
  await page.getByRole('button', { name: '放进跟进和案卷' }).click();
  expect(await keptIn(page)).toEqual([]);
  await page.getByLabel('出了什么事').fill('没有到账，密码是 abc12345');
  await page.getByRole('button', { name: '放进跟进和案卷' }).click();
  await page.getByText('放进去了').waitFor();
  await page.getByLabel('出了什么事').fill('提现没有到账，密码是 abc12345');
  await page.getByRole('button', { name: '放进跟进和案卷' }).click();
  const stored = await page.evaluate(() => sessionStorage.getItem('help:cases') ?? '');
  expect(stored).not.toContain('abc12345');
  expect(JSON.parse(stored)).toMatchObject({ cases: [{ facts: { page: 0 } }] });
  expect(stored.split('没有到账')).toHaveLength(2);
  await page.getByRole('link', { name: '案卷' }).click();
  await page.locator('option', { hasText: '提现没有到账' }).waitFor({ state: 'attached' });
});

/** Whether the browser asks before the page is left. */
const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

test('the browser asks before something is lost, copied or not, and not when it is kept', async () => {
  const page = await site.open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
  expect(await asksBeforeLeaving(page)).toBe(false);
  await page.getByLabel('出了什么事').fill('没有到账');
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('文字已复制。').waitFor();
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.getByLabel('金额').fill('120');
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.getByRole('radio', { name: /^在这个标签页/ }).check();
  await expect.poll(() => asksBeforeLeaving(page)).toBe(false);
});

test.for([
  { place: '在这个标签页，关掉标签页就没了', storage: 'sessionStorage' },
  { place: '在这个浏览器，到你删掉为止', storage: 'localStorage' },
] as const)('kept $place, without secrets, until it is deleted', async ({ place, storage }) => {
  const page = await site.open(address);
  await chooseBank(page);
  await page.getByRole('radio', { name: place }).check();
  await page.getByLabel('出了什么事').fill('没有到账，验证码是 483920');
  await page.getByLabel('日期').fill('2026-11-20');
  // What keeps it comes when it is chosen.
  const keptText = (): Promise<string> =>
    page.evaluate((name) => window[name].getItem('help:compose') ?? '', storage);
  await expect.poll(keptText).toContain('2026-11-20');
  const stored = await keptText();
  expect(stored).toContain('没有到账');
  expect(stored).not.toContain('483920');
  expect(await keptIn(page)).toEqual(['help:compose']);
  await page.reload();
  await expect
    .poll(() => page.getByRole('radio', { name: '银行', exact: true }).isChecked())
    .toBe(true);
  expect(await page.getByRole('radio', { name: place }).isChecked()).toBe(true);
  expect(await textOf(page)).toContain('没有到账');
  expect(await page.getByLabel('日期').inputValue()).toBe('2026-11-20');
  await page.getByRole('button', { name: '全部删掉' }).click();
  expect(await textOf(page)).toContain('没有到账');
  await page.getByRole('button', { name: '再点一次，全部删掉' }).click();
  await page.getByText('这里都删掉了。').waitFor();
  expect(await keptIn(page)).toEqual([]);
  expect(await textOf(page)).toBe('');
  expect(await page.getByLabel('出了什么事').inputValue()).toBe('');
});

test('where nothing can be kept that is said, and nothing is lost', async () => {
  const without = `Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }`;
  const page = await site.open(address, { without });
  await page.getByLabel('出了什么事').fill('没有到账');
  await page.getByRole('radio', { name: /^在这个浏览器/ }).click();
  await page.getByText('这个浏览器不让存、存满了').waitFor();
  expect(await page.getByRole('radio', { name: /^只在这一页/ }).isChecked()).toBe(true);
  expect(await textOf(page)).toContain('没有到账');
  expect(await asksBeforeLeaving(page)).toBe(true);
});
