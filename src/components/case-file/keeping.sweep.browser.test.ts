import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  address,
  exportOf,
  paste,
  rowsOf,
  take,
  typeOne,
} from '../../testing/case-file-on-page.ts';

const site = useBrowser();

const kept = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);

test('nothing is stored, sent or set before it is asked for', async () => {
  const page = await site.open(address);
  const requests: string[] = [];
  // What a reader brings in, and the rules that mask it, is all that is loaded.
  page.on('request', (request) => {
    if (!/\/_astro\/[\w.-]+\.js$/.test(request.url())) requests.push(request.url());
  });
  await paste(page, readFileSync(exportOf('chinese-days'), 'utf8'));
  await take(page);
  expect(await kept(page)).toBe(0);
  expect(requests).toEqual([]);
});

test('who leaves with something that is nowhere else is asked', async () => {
  const page = await site.open(address);
  await paste(page, '日期,金额,收支\n2026-11-20,1.00,支出');
  await take(page);
  await page.getByText('加了 1 笔').waitFor();
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.assign('/')));
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await expect
    .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
    .toEqual(['CNY|1.00|0.00|1.00|1']);
});

test('who leaves with something half typed is asked, too', async () => {
  const page = await site.open(address);
  await page.getByText('填一笔').click();
  await page.getByLabel('金额', { exact: true }).fill('12');
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.assign('/')));
  await (await asked).dismiss();
  expect(await page.getByLabel('金额', { exact: true }).inputValue()).toBe('12');
});

test('in this browser all of it is there again, also what is not counted', async () => {
  const page = await site.open(address);
  await paste(page, '日期,金额,收支\n2026-11-20,"9,007,199,254,740,993.01",支出\n没有,1,支出');
  await take(page);
  await page.getByRole('radio', { name: '在这个浏览器，到你删掉为止' }).check();
  await page.reload();
  await page.getByText('填一笔').waitFor();
  await expect
    .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
    .toEqual(['CNY|9,007,199,254,740,993.01|0.00|9,007,199,254,740,993.01|1']);
  expect(await page.getByText('合计按 1 笔计算；另有 1 行未计入。').isVisible()).toBe(true);
  await page.getByRole('button', { name: '清掉这一件' }).click();
  expect(await kept(page)).toBeGreaterThan(0);
  await page.getByRole('button', { name: '再点一次：跟进里的期限和经过也会删掉' }).click();
  expect(await kept(page)).toBe(0);
  await page.reload();
  await page.getByText('填一笔').waitFor();
  expect(await page.getByText('按 1 笔算').count()).toBe(0);
});

test('what another tab adds is not lost, and is shown', async () => {
  const page = await site.open(address);
  await page.getByRole('radio', { name: '在这个浏览器，到你删掉为止' }).check();
  await page.getByText('填一笔').click();
  await typeOne(page, { 日期: '2026-11-20', 金额: '1' });
  await expect.poll(() => kept(page)).toBeGreaterThan(0);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByText('填一笔').click();
  await typeOne(other, { 日期: '2026-11-21', 金额: '2' });
  await expect
    .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
    .toEqual(['CNY|3.00|0.00|3.00|2']);
  await typeOne(page, { 日期: '2026-11-22', 金额: '4' });
  await expect
    .poll(() => rowsOf(other, '合计'), { timeout: 15_000 })
    .toEqual(['CNY|7.00|0.00|7.00|3']);
});

test('a password in a remark or a row is neither kept nor shown', async () => {
  const page = await site.open(address);
  await page.getByRole('radio', { name: '在这个浏览器，到你删掉为止' }).check();
  await paste(
    page,
    '日期,金额,收支,备注\n2026-11-20,1.00,支出,密码是 Hund2026x\n没有,1,支出,密码是 Katze2026x',
  );
  await take(page);
  await page.getByText('合计按 1 笔计算；另有 1 行未计入。').waitFor();
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  expect(stored).toContain('已去掉');
  expect(stored).not.toMatch(/Hund|Katze/);
  expect(await page.locator('main').innerText()).not.toMatch(/Hund|Katze/);
});

test('a storage that refuses is told', async () => {
  const page = await site.open(address, {
    without: "Storage.prototype.setItem = () => { throw new Error('full'); };",
  });
  await paste(page, '日期,金额,收支\n2026-11-20,1.00,支出');
  await take(page);
  await page.getByRole('radio', { name: '在这个浏览器，到你删掉为止' }).click();
  expect(await page.getByRole('alert').innerText()).toContain('存不下来');
  await expect
    .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
    .toEqual(['CNY|1.00|0.00|1.00|1']);
});
