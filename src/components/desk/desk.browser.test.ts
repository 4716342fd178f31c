import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What is on the clipboard, by type. */
const copied = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts: Record<string, string> = {};
    for (const type of item?.types ?? []) {
      texts[type] = await ((await item?.getType(type)) as Blob).text();
    }
    return texts;
  });

const openDesk = async (options = {}): Promise<Page> => {
  const page = await site.open('/desk/', { ...clipboard, ...options });
  await page.locator('help-desk[data-ready]').waitFor();
  return page;
};

const query = (page: Page) => page.getByRole('combobox', { name: /^粘贴客户的话/ });
const options = (page: Page) => page.getByRole('listbox', { name: '答案' }).getByRole('option');
const active = (page: Page) =>
  page.getByRole('listbox', { name: '答案' }).getByRole('option', { selected: true });

test('from opening the desk to a reply on the clipboard: the query and one key', async () => {
  const page = await openDesk();
  const { origin } = new URL(page.url());
  await page.keyboard.type('提现一直没到账怎么办');
  await page.keyboard.press('Enter');
  await page.getByText('回复已复制，带格式和纯文本都有，直接粘贴。').waitFor();
  const texts = await copied(page);
  expect(texts['text/plain']).toContain('【客户称呼】，你好。');
  expect(texts['text/plain']).toContain('1. 打开提现记录，看这一笔的状态');
  expect(texts['text/plain']).toContain(`${origin}/a/1301/`);
  expect(texts['text/plain']).toMatch(/答案编号 1301（版本 [0-9a-f]{8}）/);
  expect(texts['text/html']).toContain(`<a href="${origin}/a/1301/">`);
  expect(texts['text/html']).toContain('<ol>');
});

test('arrows choose another answer, Shift and Enter copy its link', async () => {
  const page = await openDesk();
  await page.keyboard.type('提现');
  await page.getByText(/^\d+ 个结果$/).waitFor();
  const first = await active(page).textContent();
  await page.keyboard.press('ArrowDown');
  expect(await active(page).textContent()).not.toBe(first);
  const number = /编号 (\d+)/.exec((await active(page).textContent()) ?? '')?.[1];
  await page.keyboard.press('Shift+Enter');
  await page.getByText(/^已复制：/).waitFor();
  expect((await copied(page))['text/plain']).toBe(`${new URL(page.url()).origin}/a/${number}/`);
});

test('chosen steps stand in the reply, and their link marks them', async () => {
  const page = await openDesk();
  await page.keyboard.type('1301');
  const steps = page.getByRole('group', { name: /^请客户做的步骤/ });
  await steps.getByRole('checkbox', { name: '核对收款卡的后四位、户名和开户行' }).check();
  await page.getByRole('button', { name: '复制纯文本' }).last().click();
  await page.getByText('纯文本已复制。').waitFor();
  const text = (await copied(page))['text/plain'] ?? '';
  expect(text).toContain('1. 核对收款卡的后四位、户名和开户行');
  expect(text).not.toContain('打开提现记录，看这一笔的状态');
  expect(text).toContain('/a/1301/#need=account');
  expect(await page.getByLabel('预览').locator('pre').textContent()).toBe(text);
});

test('several answers become one reply, in their order, with one greeting', async () => {
  const page = await openDesk();
  await page.getByRole('textbox', { name: '客户称呼（选填）' }).fill('王女士');
  await query(page).focus();
  for (const number of ['1403', '1301']) {
    await page.keyboard.type(number);
    await active(page).getByText(`答案编号 ${number}`).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/^已加入，合并回复里有/).waitFor();
  }
  await page.keyboard.press('Enter');
  await page.getByText('回复已复制，带格式和纯文本都有，直接粘贴。').waitFor();
  const text = (await copied(page))['text/plain'] ?? '';
  expect(text.match(/王女士，你好。/g)).toHaveLength(1);
  expect(text.indexOf('/a/1403/')).toBeLessThan(text.indexOf('/a/1301/'));
  const reply = page.getByRole('region', { name: '合并回复' });
  await reply.getByRole('button', { name: /^上移：提现未到账/ }).click();
  await reply.getByRole('button', { name: '复制 Markdown' }).click();
  await page.getByText('Markdown 已复制。').waitFor();
  const markdown = (await copied(page))['text/plain'] ?? '';
  expect(markdown.indexOf('/a/1301/')).toBeLessThan(markdown.indexOf('/a/1403/'));
});

test('a topic narrows what is listed and what is found', async () => {
  const page = await openDesk();
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
  const page = await openDesk();
  await page.keyboard.type('1403');
  await active(page).getByText('答案编号 1403').waitFor();
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
  const page = await openDesk();
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
  const page = await openDesk();
  await query(page).evaluate((input: HTMLInputElement) => {
    const compose = (type: string) => input.dispatchEvent(new CompositionEvent(type));
    compose('compositionstart');
    input.value = 'tixian';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }),
    );
  });
  expect(await page.getByText(/^共 \d+ 个/).isVisible()).toBe(true);
  await query(page).evaluate((input: HTMLInputElement) => {
    input.value = '提现';
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
  await page.getByText(/^\d+ 个结果$/).waitFor();
});

describe('when something cannot be had', () => {
  test('without JavaScript the page says so and leads on', async () => {
    const page = await site.open('/desk/', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: '看全部问题' }).click();
    expect(new URL(page.url()).pathname).toBe('/faq/');
  });

  test('without its data it says so', async () => {
    const page = await site.open('/');
    await page.route('**/desk/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL('/desk/', page.url()).href);
    await page.getByText('数据没有读到，可能是网络断了。刷新再试。').waitFor();
  });

  test('nonsense finds nothing and says so', async () => {
    const page = await openDesk();
    await query(page).fill('zzzqqqxxx');
    await page.getByText('没有找到，换个说法再试。').first().waitFor();
    await query(page).fill('<img src=x onerror=alert(1)> 提现');
    await options(page).first().waitFor();
    expect(await page.locator('help-desk img').count()).toBe(0);
  });
});

test('on a phone nothing has to be scrolled sideways', async () => {
  const page = await openDesk({ viewport: { ...phone, width: 320 } });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
