import { expect, test } from 'vitest';
import { phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { shippedAnswer, shippedStep } from './shipped-answer.ts';

const site = useBrowser();

test('a reader goes from home over the topic to the answer, ticks steps, and finds them ticked later', async () => {
  const page = await site.open('/', { viewport: phone });
  await page
    .getByRole('main')
    .getByRole('link', { name: /^提现 / })
    .click();
  await page.getByRole('main').getByRole('link', { name: shippedAnswer.title }).click();
  expect(new URL(page.url()).pathname).toBe('/faq/withdrawal/not-arrived/');

  const first = page.getByRole('checkbox').first();
  const name = await first.evaluate((box: HTMLInputElement) =>
    box.labels?.[0]?.textContent?.trim(),
  );
  await page
    .getByText(name ?? '')
    .first()
    .click();
  await page.getByRole('checkbox').nth(2).check();
  await page.getByText('2 / 6', { exact: true }).waitFor();

  await page.reload();
  await page.getByText('2 / 6', { exact: true }).waitFor();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
  expect(await first.isChecked()).toBe(true);
});

test('urgent help on the home page is one tap from what to do', async () => {
  const page = await site.open('/', { viewport: phone });
  const entrance = page
    .getByRole('region', { name: '现在很急' })
    .getByRole('link', { name: '账号被盗了' });
  expect((await entrance.boundingBox())?.y).toBeLessThan(phone.height - 100);
  await entrance.click();
  expect(new URL(page.url()).pathname).toBe('/faq/account/hacked-first-steps/');
  await page.getByRole('checkbox').nth(2).waitFor();
});

test('without JavaScript the same way works, and steps can be ticked', async () => {
  const page = await site.open('/', { viewport: phone, javaScriptEnabled: false });
  await page
    .getByRole('main')
    .getByRole('link', { name: /^提现 / })
    .click();
  await page.getByRole('main').getByRole('link', { name: shippedAnswer.title }).click();
  const box = page.getByRole('checkbox', { name: shippedStep('status') });
  await box.check();
  expect(await box.isChecked()).toBe(true);
  expect(await page.getByRole('button', { name: '清空勾选' }).count()).toBe(0);
});

test('a short link with a fragment lands on the step, which can be told from the others', async () => {
  const page = await site.open('/a/1301/#bank', { viewport: phone });
  await page.waitForURL('**/faq/withdrawal/not-arrived/#bank');
  const colours = await page
    .getByRole('listitem')
    .evaluateAll((items) =>
      Object.fromEntries(items.map((item) => [item.id, getComputedStyle(item).backgroundColor])),
    );
  expect(colours['bank']).not.toBe(colours['status']);
  const box = await page.locator('#bank').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(phone.height);
});

test('a page that is not there helps on', async () => {
  const page = await site.open('/faq/withdrawal/gone/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('没有这一页');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^充值 / })
    .click();
  expect(new URL(page.url()).pathname).toBe('/faq/top-up/');
});

test('by keyboard alone: skip link, step, reset', async () => {
  const page = await site.open('/faq/withdrawal/not-arrived/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
  await page.keyboard.press('Enter');
  const box = page.getByRole('checkbox').first();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if (await box.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  expect(await box.isChecked()).toBe(true);
  const outline = await box.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
});
