import { expect, test } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();

test('a pasted message is judged by keyboard, the worst first, with what differs and what to do', async () => {
  const page = await site.open('/official/', { viewport: { width: 320, height: 640 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('textbox', { name: '贴在这里' }).fill('+110 打来，让我打 96110');
  const results = page.locator('help-official li');
  await results.nth(1).waitFor();
  expect(await results.getByRole('heading').allTextContents()).toEqual([
    '很像，但不同',
    '公共机构登记的号码或网址',
  ]);
  expect(await results.nth(0).textContent()).toContain('不同：+');
  expect(await results.nth(1).textContent()).toContain('挂断，由你自己打过去才算');
  expect(await page.locator('help-official').getByRole('status').textContent()).toBe(
    '很像，但不同 · 公共机构登记的号码或网址',
  );
  expect(await page.locator('help-official a').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axeFindings(page)).toEqual([]);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('without an operator nothing of theirs is told, and a warning is not dismissed', async () => {
  const page = await site.open('/official/');
  await page.getByRole('textbox', { name: '贴在这里' }).fill('https://okpay.test@evil.test/');
  const result = page.locator('help-official li');
  await result.waitFor();
  expect(await result.getByRole('heading').textContent()).toBe('不能判断');
  const said = await result.textContent();
  expect(said).toContain('真正打开的是：evil.test');
  expect(said).toContain('就先停下');
});

test('the desk says what a pasted number is', async () => {
  const page = await site.open('/desk/');
  await page
    .getByRole('combobox', { name: '粘贴客户的话，或输入关键词、编号' })
    .fill('+96110 打给我');
  const line = page.locator('help-desk [data-part=official] p');
  await line.waitFor();
  expect(await line.textContent()).toContain('+96110 · 很像，但不同 · 先不要打');
});
