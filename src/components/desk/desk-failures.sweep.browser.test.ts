import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  active,
  clipboard,
  copied,
  holdBack,
  merged,
  numberOf,
  openDesk,
  options,
  preview,
  query,
  refuse,
} from '../../testing/desk-on-page.ts';

const site = useBrowser();
const failed = '有文件没有读到，可能网络不稳，也可能网站刚更新过。';

/** Presses every kind of Enter and expects that the clipboard stays as it was. */
async function expectNothingCopied(page: Page): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  for (const keys of ['Enter', 'Shift+Enter', 'Control+Enter']) await query(page).press(keys);
  // What is pressed is done in its order; this key says that nothing was gathered.
  await query(page).press('Alt+Enter');
  await page.getByText('回复还是空的，先选答案。').waitFor();
  expect((await copied(page))['text/plain']).toBe('before');
  expect(await merged(page).getByRole('listitem').count()).toBe(0);
}

describe('while something loads', () => {
  test('arrows and Enter wait for the answers to what was typed', async () => {
    const page = await openDesk(site);
    const held = await holdBack(page, '**/search/**');
    await page.keyboard.type('提现');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    held.pass();
    await page.getByText(/^回复已复制/).waitFor();
    const number = await numberOf(options(page).nth(1));
    expect(number).toMatch(/^13/);
    expect((await copied(page))['text/plain']).toContain(`/a/${number}/`);
    expect(await numberOf(active(page))).toBe(number);
  });

  test('a button of the answer before copies nothing while the next one is opened', async () => {
    const page = await openDesk(site);
    await preview(page).getByRole('button', { name: '复制回复' }).waitFor();
    const second = await numberOf(options(page).nth(1));
    const held = await holdBack(page, `**/desk/answers/${second}.json`);
    await page.keyboard.press('ArrowDown');
    await preview(page).getByRole('button', { name: '复制回复' }).click();
    await page.getByText('选中的答案还没有打开').waitFor();
    held.pass();
    await preview(page).getByText(`答案编号 ${second}`).first().waitFor();
    await preview(page).getByRole('button', { name: '复制回复' }).click();
    await page.getByText(/^回复已复制/).waitFor();
    expect((await copied(page))['text/plain']).toContain(`/a/${second}/`);
  });

  test('an option clicked before the answers came is none of theirs', async () => {
    const page = await openDesk(site);
    const held = await holdBack(page, '**/search/**');
    await page.keyboard.type('钱没到账');
    await options(page).nth(1).click();
    await query(page).focus();
    await page.keyboard.press('Enter');
    held.pass();
    await page.getByText(/^回复已复制/).waitFor();
    const number = await numberOf(active(page));
    expect((await copied(page))['text/plain']).toContain(`/a/${number}/`);
    expect(await preview(page).locator('pre').textContent()).toContain(`/a/${number}/`);
  });

  test('Enter before the list is there copies when it is', async () => {
    const page = await site.open('/', clipboard);
    const held = await holdBack(page, '**/desk/index.json');
    await page.goto(new URL('/desk/', page.url()).href);
    await page.keyboard.type('1301');
    await page.keyboard.press('Enter');
    held.pass();
    await page.getByText(/^回复已复制/).waitFor();
    expect((await copied(page))['text/plain']).toContain('/a/1301/');
  });

  test('an answer that fails late leaves alone what is looked at by then', async () => {
    const page = await openDesk(site);
    // At once, as an input method does: typed one by one, each character has results of its own.
    await page.keyboard.insertText('提现');
    await page.getByText(/^\d+ 个结果$/).waitFor();
    const second = await numberOf(options(page).nth(1));
    const third = await numberOf(options(page).nth(2));
    const held = await holdBack(page, `**/desk/answers/${second}.json`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => preview(page).locator('pre').textContent()).toContain(third);
    const refused = page.waitForResponse((response) => response.status() === 404);
    held.refuse();
    await refused;
    // What is asked for later comes later.
    await page.evaluate(async () => {
      await fetch('/texts/copy.json');
      await new Promise(requestAnimationFrame);
    });
    expect(await preview(page).locator('pre').textContent()).toContain(`/a/${third}/`);
    expect(await page.getByText(failed).count()).toBe(0);
  });
});

describe('when something cannot be had', () => {
  test('without JavaScript the page says so and leads on', async () => {
    const page = await site.open('/desk/', { javaScriptEnabled: false });
    expect(await page.getByRole('textbox').filter({ visible: true }).count()).toBe(0);
    await page.getByRole('main').getByRole('link', { name: '看全部问题' }).click();
    expect(new URL(page.url()).pathname).toBe('/faq/');
  });

  test('without its data it says so, and the next attempt may have it', async () => {
    const page = await site.open('/', clipboard);
    await refuse(page, '**/desk/index.json');
    await page.goto(new URL('/desk/', page.url()).href);
    await page.getByRole('status').getByText(failed).waitFor();
    await page.unroute('**/desk/index.json');
    await query(page).fill('1301');
    await active(page).getByText('答案编号 1301').waitFor();
  });

  test('without the search nothing is listed, looked at or copied', async () => {
    const page = await openDesk(site);
    await refuse(page, '**/search/**');
    await query(page).fill('提现');
    await page.getByRole('status').getByText(failed).waitFor();
    await preview(page).getByText(failed).waitFor();
    expect(await options(page).count()).toBe(0);
    expect(await options(page).count()).toBe(0);
    await expectNothingCopied(page);
  });

  test('without the answer it says so and copies nothing', async () => {
    const page = await openDesk(site);
    await refuse(page, '**/desk/answers/1301.json');
    await query(page).fill('1301');
    await page.getByRole('status').getByText(failed).waitFor();
    await preview(page).getByText(failed).waitFor();
    await expectNothingCopied(page);
  });

  test('a guess is called one, and copied only when it was chosen', async () => {
    const page = await openDesk(site);
    await query(page).fill('怎么做红烧肉');
    await page.getByText('没有十分对得上的答案。下面几条不太确定，看过再选。').waitFor();
    await preview(page).getByText('按 ↓ 或点一条，看过再复制。').waitFor();
    const guesses = page.getByRole('group', { name: '可能相关' });
    expect(await guesses.getByRole('option').count()).toBe(await options(page).count());
    expect(await active(page).count()).toBe(0);
    expect(await query(page).getAttribute('aria-activedescendant')).toBeNull();
    await expectNothingCopied(page);
    await query(page).press('ArrowDown');
    await query(page).press('Enter');
    await page.getByText(/^回复已复制/).waitFor();
    expect((await copied(page))['text/plain']).toContain(await numberOf(options(page).first()));
  });

  test('nonsense finds nothing and says so', async () => {
    const page = await openDesk(site);
    await query(page).fill('zzzqqqxxx');
    await page.getByText('没有找到，换个说法再试。').first().waitFor();
    await query(page).fill('<img src=x onerror=alert(1)> 提现');
    await options(page).first().waitFor();
    expect(await page.locator('help-desk img').count()).toBe(0);
  });
});
