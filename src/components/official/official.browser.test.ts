import { expect, test } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();

test('a pasted message is judged by keyboard, the worst first, with what differs and what to do', async () => {
  const page = await site.open('/official/', { viewport: { width: 320, height: 640 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('textbox', { name: '贴在这里' }).fill('+110 打来，让我打 96110');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const results = page.locator('help-official li');
  await results.nth(1).waitFor();
  expect(await results.getByRole('heading').allTextContents()).toEqual([
    '很像，但不同',
    '公共机构登记的号码或网址',
  ]);
  expect(await results.nth(0).textContent()).toContain('不同：+');
  expect(await results.nth(1).textContent()).toContain('挂断，由你自己打过去才算');
  expect(await page.locator('help-official').getByRole('status').textContent()).toBe(
    '2 样里有 1 样很像但不同。先看下面第一条。',
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
  await page.getByRole('button', { name: '比一比' }).click();
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
    .getByRole('textbox', { name: '粘贴客户的话，或输入关键词、编号' })
    .fill('+96110 打给我');
  const line = page.locator('help-desk [data-part=official] p');
  await line.waitFor();
  expect(await line.textContent()).toBe('很像，但不同 · +96110');
  const list = page.locator('#help-desk-list');
  const before = await list.boundingBox();
  await page
    .getByRole('textbox', { name: '粘贴客户的话，或输入关键词、编号' })
    .fill('订单号 20261128001，我的手机 13800000000');
  await line.waitFor({ state: 'detached' });
  expect((await list.boundingBox())?.y).toBe(before?.y);
});

test('half a number is not judged while it is typed, and an empty field asks for something', async () => {
  const page = await site.open('/official/');
  const field = page.getByRole('textbox', { name: '贴在这里' });
  const results = page.locator('help-official li');
  const compare = page.getByRole('button', { name: '比一比' });
  await compare.click();
  await page.getByText('先贴进来，再比。').waitFor();
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
  await field.pressSequentially('96110');
  expect(await results.count()).toBe(0);
  expect(await page.getByText('先贴进来，再比。').count()).toBe(0);
  await compare.click();
  expect(await results.getByRole('heading').allTextContents()).toEqual([
    '公共机构登记的号码或网址',
  ]);
  await field.press('End');
  await field.press('8');
  expect(await results.count()).toBe(0);
  await field.press('Enter');
  expect(await results.count()).toBe(1);
});

test('what was found is printed, without the field', async () => {
  const page = await site.open('/official/');
  await page.getByRole('textbox', { name: '贴在这里' }).fill('96110');
  await page.getByRole('button', { name: '比一比' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('help-official li').isVisible()).toBe(true);
  expect(await page.locator('help-official textarea').isVisible()).toBe(false);
});
