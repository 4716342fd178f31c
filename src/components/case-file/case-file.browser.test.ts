import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { address, paste, rowsOf, take, typeOne } from '../../testing/case-file-on-page.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();
describe('payments', () => {
  test('that are typed are added up, each currency for itself', async () => {
    const page = await site.open(address);
    await page.getByText('填一笔').click();
    await typeOne(page, { 日期: '2026-11-20', 金额: '1,200.50', 备注: '货款' });
    await typeOne(page, { 日期: '20261121', 金额: '0.30' });
    await page.getByRole('radio', { name: '你收回来的' }).first().check();
    await typeOne(page, { 日期: '2026/11/22', 金额: '200.10' });
    await typeOne(page, { 日期: '2026-11-23', 金额: '5', 币种: 'usdt' });
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|1,200.80|200.10|1,000.70|3', 'USDT|0.000000|5.000000|−5.000000|1']);
    await expect
      .poll(() => rowsOf(page, '收支明细'), { timeout: 15_000 })
      .toEqual([
        '2026-11-20|1,200.50||CNY|货款',
        '2026-11-21|0.30||CNY|',
        '2026-11-22||200.10|CNY|',
        '2026-11-23||5.000000|USDT|',
      ]);
  });

  test('that are wrong say what to write, stay as they are, and have the focus', async () => {
    const page = await site.open(address);
    await page.getByText('填一笔').click();
    await typeOne(page, { 日期: '2026-02-30', 金额: '十元', 币种: 'RMBB1' });
    const date = page.getByLabel('日期', { exact: true });
    expect(await date.inputValue()).toBe('2026-02-30');
    expect(await date.getAttribute('aria-invalid')).toBe('true');
    expect(await date.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByText('没有这一天。写成 2026-11-20 这样。').isVisible()).toBe(true);
    await page.getByLabel('币种', { exact: true }).fill('CNY');
    await date.fill('2026-02-28');
    await page.getByRole('button', { name: '加上这一笔' }).click();
    expect(await page.getByText('金额读不懂。只写数字，像 1234.56。').isVisible()).toBe(true);
    expect(await page.locator('[data-part=said]').innerText()).toBe('');
  });

  test('can be taken away, and back', async () => {
    const page = await site.open(address);
    await paste(page, '日期,金额,收支\n2026-11-20,1.00,支出\n2026-11-21,2.00,支出');
    await take(page);
    await page.getByRole('button', { name: '删掉 2026-11-20 1.00 CNY' }).click();
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|2.00|0.00|2.00|1']);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|3.00|0.00|3.00|2']);
  });
});

test('steps that were ticked on pages are told by their names', async () => {
  const page = await site.open(kindsOfPage.answer);
  const box = page.locator('.help-step-box').first();
  await box.check();
  await page.goto(new URL(address, page.url()).href);
  await page.getByRole('button', { name: '加上在本站勾过的步骤' }).click();
  await page.getByText('「已经做过的」里加了 1 步。').waitFor();
  await expect
    .poll(() => page.locator('[data-fact=done]').innerText())
    .toMatch(/^1301 .*\p{Script=Han}/u);
});

test('a case can be made by the keyboard alone', async () => {
  const page = await site.open(address);
  await page.locator('summary', { hasText: '填一笔' }).waitFor();
  await page.locator('summary', { hasText: '填一笔' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026-11-20');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
    .toEqual(['CNY|12.00|0.00|12.00|1']);
  await page.keyboard.type('2026-11-21');
  await page.keyboard.press('Tab');
  await page.keyboard.type('abc');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3');
  expect(await page.getByLabel('金额', { exact: true }).inputValue()).toContain('3');
});
