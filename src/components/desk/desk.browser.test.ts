import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import {
  active,
  copied,
  numberOf,
  openDesk,
  options,
  preview,
  query,
} from '../../testing/desk-on-page.ts';
import { shippedAnswer, shippedInstead, shippedStep } from '../../testing/shipped-answer.ts';

const site = useBrowser();

test('from opening the desk to a reply on the clipboard: the query and one key', async () => {
  const page = await openDesk(site);
  const { origin } = new URL(page.url());
  await page.keyboard.type('提现一直没到账怎么办');
  await page.keyboard.press('Enter');
  await page.getByText('回复已复制，带格式和纯文本都有，直接粘贴。').waitFor();
  const texts = await copied(page);
  expect(texts['text/plain']).toContain('【客户称呼】，您好。');
  expect(texts['text/plain']).toContain(`1. ${shippedStep('status')}`);
  expect(texts['text/plain']).toContain(`${origin}/a/1301/`);
  expect(texts['text/plain']).toMatch(/答案编号 1301（版本 [0-9a-f]{8}）/);
  expect(texts['text/html']).toContain(`<a href="${origin}/a/1301/">`);
  expect(texts['text/html']).toContain('<ol>');
});

test('what there is nothing about here can be copied as a reply, and goes with the query', async () => {
  const page = await openDesk(site);
  await page.keyboard.insertText('怎么申请贷款');
  const button = page.getByRole('button', { name: '复制这一句作回复' });
  await button.click();
  await page.getByText('回复已复制，带格式和纯文本都有，直接粘贴。').waitFor();
  const { 'text/plain': text } = await copied(page);
  expect(text).toContain('【客户称呼】，您好。\n\n本站没有这方面的说明。');
  expect(text).toContain(`/a/${shippedInstead?.number}/`);
  await query(page).fill('提现没到账');
  await page.getByText(/^\d+ 个结果$/).waitFor();
  expect(await button.count()).toBe(0);
});

test('arrows choose another answer, Shift and Enter copy its link', async () => {
  const page = await openDesk(site);
  await page.keyboard.insertText('提现');
  await page.getByText(/^\d+ 个结果$/).waitFor();
  const first = await active(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => active(page).textContent()).not.toBe(first);
  const number = await numberOf(active(page));
  await page.keyboard.press('Shift+Enter');
  await page.getByText(/^已复制：/).waitFor();
  expect((await copied(page))['text/plain']).toBe(`${new URL(page.url()).origin}/a/${number}/`);
});

test('chosen steps stand in the reply, and their link marks them', async () => {
  const page = await openDesk(site);
  await page.keyboard.type('1301');
  const steps = page.getByRole('group', { name: /^请客户做的步骤/ });
  await steps.getByRole('checkbox', { name: shippedStep('account') }).check();
  await preview(page).getByRole('button', { name: '复制纯文本' }).click();
  await page.getByText('纯文本已复制。').waitFor();
  const text = (await copied(page))['text/plain'] ?? '';
  expect(text).toContain(`1. ${shippedStep('account')}`);
  expect(text).not.toContain(shippedStep('status'));
  expect(text).toContain('/a/1301/#need=account');
  expect(await preview(page).locator('pre').textContent()).toBe(text);
});

test('a topic narrows what is listed and what is found', async () => {
  const page = await openDesk(site);
  await page.getByRole('combobox', { name: '按类型筛选' }).selectOption('充值');
  const topics = async (): Promise<Set<string | undefined>> =>
    new Set(
      (await options(page).locator('small').allTextContents()).map((text) => text.split(' · ')[0]),
    );
  await expect.poll(topics).toEqual(new Set(['充值']));
  await query(page).fill('钱没到账');
  await page.getByText(/^\d+ 个结果$/).waitFor();
  expect(await topics()).toEqual(new Set(['充值']));
});

test('what was pinned and used stands first the next time, here and nowhere else', async () => {
  const page = await openDesk(site);
  await page.keyboard.type('1403');
  // The buttons are those of the answer that is shown beside the list.
  await page.locator('.help-desk-meta').getByText('答案编号 1403').waitFor();
  await page.getByRole('button', { name: '置顶', exact: true }).click();
  await query(page).fill('1301');
  await active(page).getByText('答案编号 1301').waitFor();
  await query(page).press('Enter');
  await page.getByText(/^回复已复制/).waitFor();
  await page.reload();
  await page.locator('help-desk[data-ready]').waitFor();
  const pinned = page.getByRole('group', { name: '置顶' });
  const recent = page.getByRole('group', { name: '最近用过' });
  expect(await pinned.getByRole('option').textContent()).toContain('1403');
  expect(await recent.getByRole('option').textContent()).toContain('1301');
});

test('rubbish in the storage is no list', async () => {
  const page = await openDesk(site);
  for (const rubbish of ['{"numbers":', '{"numbers":[1,null,"1301",{},99999999]}', '[]', '7']) {
    await page.evaluate((text) => {
      localStorage.setItem('help:desk:pinned', text);
      localStorage.setItem('help:desk:recent', text);
    }, rubbish);
    await page.reload();
    await page.locator('help-desk[data-ready]').waitFor();
    expect(await page.getByRole('group', { name: '置顶' }).count()).toBe(0);
  }
});

test('while an input method composes, nothing is searched or copied', async () => {
  const page = await openDesk(site);
  await query(page).evaluate((input: HTMLTextAreaElement) => {
    const compose = (type: string) => input.dispatchEvent(new CompositionEvent(type));
    compose('compositionstart');
    input.value = 'tixian';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }),
    );
  });
  expect(await page.getByText(/^共 \d+ 个/).isVisible()).toBe(true);
  await query(page).evaluate((input: HTMLTextAreaElement) => {
    input.value = '提现';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await page.getByText(/^\d+ 个结果$/).waitFor();
});

test('on a phone nothing has to be scrolled sideways', async () => {
  const page = await openDesk(site, { viewport: { ...phone, width: 320 } });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('after copying or pinning the list is up to date, and the same answer is active', async () => {
  const page = await openDesk(site);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const number = await numberOf(active(page));
  await page.keyboard.press('Enter');
  await page.getByText(/^回复已复制/).waitFor();
  const recent = page.getByRole('group', { name: '最近用过' }).getByRole('option');
  await expect.poll(() => recent.count()).toBe(1);
  expect(await numberOf(recent)).toBe(number);
  expect(await numberOf(active(page))).toBe(number);
  const pin = page.getByRole('button', { name: '置顶', exact: true });
  await pin.click();
  const pinned = page.getByRole('group', { name: '置顶' }).getByRole('option');
  await expect.poll(() => pinned.count()).toBe(1);
  expect(await numberOf(active(page))).toBe(number);
  await page.getByRole('button', { name: '取消置顶' }).click();
  await expect.poll(() => pinned.count()).toBe(0);
});

test('the slash leads back to the text field, from a step too, and is typed in fields', async () => {
  const page = await openDesk(site);
  await page.keyboard.type('1301');
  await preview(page).getByRole('checkbox').first().focus();
  await page.keyboard.press('/');
  await expect.poll(() => query(page).evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await query(page).inputValue()).toBe('1301');
  await page.getByRole('combobox', { name: '按类型筛选' }).focus();
  await page.keyboard.press('/');
  expect(await query(page).evaluate((it) => it === document.activeElement)).toBe(false);
});

test('the name of a customer stays for one answer after copying, and no longer', async () => {
  const page = await openDesk(site);
  const name = page.getByRole('textbox', { name: '客户称呼（选填）' });
  await name.fill('王女士');
  await query(page).fill('1301');
  await expect.poll(() => preview(page).locator('pre').textContent()).toContain('/a/1301/');
  expect(await name.inputValue()).toBe('王女士');
  await query(page).press('Enter');
  await page.getByText(/^回复已复制/).waitFor();
  expect(await name.inputValue()).toBe('王女士');
  await query(page).fill('1403');
  await expect.poll(() => name.inputValue()).toBe('');
  await expect.poll(() => preview(page).locator('pre').textContent()).toContain('【客户称呼】');
});

test('the way back to the desk leads to the same query, topic, answer and place', async () => {
  const page = await openDesk(site, { viewport: phone });
  await page.locator('[data-part=topic]').selectOption('提现');
  await query(page).fill('提现没到');
  // The list of the topic stands there until then.
  await options(page).first().getByText(shippedAnswer.title).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const number = await numberOf(active(page));
  const link = page.locator('footer').getByRole('link').first();
  await preview(page).getByText(`答案编号 ${number}`).first().waitFor();
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(100);
  await link.click();
  await page.waitForURL((url) => url.pathname !== '/desk/');
  await page.goBack();
  await page.locator('help-desk[data-ready]').waitFor();
  expect(await query(page).inputValue()).toBe('提现没到');
  expect(await page.locator('[data-part=topic] option:checked').textContent()).toBe('提现');
  expect(await numberOf(active(page))).toBe(number);
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2);
  // Loaded anew it is as it is at first.
  await page.reload();
  await page.locator('help-desk[data-ready]').waitFor();
  expect(await query(page).inputValue()).toBe('');
  expect(await page.locator('[data-part=topic]').inputValue()).toBe('');
});
