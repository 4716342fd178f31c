import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { shippedStep } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

test('beside the title, each heading and each step the short link can be copied', async () => {
  const page = await site.open(answer, clipboard);
  const { origin } = new URL(page.url());
  for (const [name, link] of [
    ['复制这一页的短链接', '/a/1301/'],
    ['复制“为什么会没到账”的链接', '/a/1301/#why'],
    [`复制这一步的链接：${shippedStep('status')}`, '/a/1301/#status'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('status').getByText(`已复制：${origin}${link}`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(origin + link);
  }
  const headings = await page.locator('main .help-heading').count();
  const steps = await page.locator('.help-step').count();
  const buttons = page.getByRole('main').getByRole('button', { name: /^复制.*链接/ });
  expect(await buttons.count()).toBe(1 + headings + steps);
});

/** What browsers may do with what is to be copied, instead of copying it. */
const refusals = {
  refuses: () => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  },
  'does not know': () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  },
  'never answers for': () => {
    navigator.clipboard.writeText = () => new Promise(() => undefined);
  },
};

test.for([
  { browser: 'refuses' },
  { browser: 'does not know' },
  { browser: 'never answers for' },
] as const)(
  'where the browser $browser the clipboard, the text is selected for copying',
  async ({ browser }) => {
    const page = await site.open(answer);
    await page.evaluate(refusals[browser]);
    await page.clock.install();
    await page.getByRole('button', { name: '复制这一页的短链接' }).click();
    await page.clock.runFor(3000);
    await page.getByRole('dialog').getByText('浏览器不让网页复制').waitFor();
    const link = `${new URL(page.url()).origin}/a/1301/`;
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
    expect(await page.getByText('已复制').count()).toBe(0);
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  },
);

test('a browser without dialogs of its own shows the text all the same', async () => {
  const page = await site.open(answer);
  await page.evaluate(refusals.refuses);
  await page.evaluate(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal'));
  const button = page.getByRole('button', { name: '复制这一页的短链接' });
  await button.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('浏览器不让网页复制').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/a\/1301\/$/);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('where only plain text can be copied, nothing else is said to be', async () => {
  const page = await site.open(answer, clipboard);
  await page.evaluate(() => Object.defineProperty(window, 'ClipboardItem', { value: undefined }));
  await page.getByText('客服人员：把这一页复制成回复').click();
  await page.getByRole('button', { name: '复制回复' }).click();
  await page.getByText('纯文本已复制。').waitFor();
  expect(await page.getByText('带格式').count()).toBe(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/a/1301/');
});

test('who types something else is no longer told that it was copied', async () => {
  const page = await site.open(answer, clipboard);
  await page.getByRole('button', { name: '复制这一页的短链接' }).click();
  await page.getByText('已复制：').waitFor();
  await page.getByRole('main').getByRole('checkbox').first().check();
  expect(await page.getByText('已复制：').count()).toBe(1);
  await page.getByRole('combobox', { name: '搜索帮助中心' }).fill('余额');
  expect(await page.getByText('已复制：').count()).toBe(0);
});

test('by keyboard alone', async () => {
  const page = await site.open(answer, clipboard);
  const button = page.getByRole('button', { name: '复制“为什么会没到账”的链接' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^已复制：.*#why$/).waitFor();
});

test('without JavaScript the links are links, and number and short link stand on the page', async () => {
  const page = await site.open(answer, { javaScriptEnabled: false });
  await page.getByRole('link', { name: /^这一步的链接：打开这张卡的银行流水/ }).click();
  expect(new URL(page.url()).hash).toBe('#bank');
  const meta = page.locator('.help-meta');
  expect(await meta.textContent()).toContain('答案编号 1301');
  expect(await meta.textContent()).toContain('/a/1301/');
});

test('an answer is copied as a reply where it is read, with the steps that are chosen', async () => {
  const page = await site.open(answer, clipboard);
  const { origin } = new URL(page.url());
  // What the reader has done is not what the customer is asked to do.
  await page.getByRole('checkbox').first().check();
  await page.getByText('客服人员：把这一页复制成回复').click();
  const steps = page.getByRole('group', { name: /^请客户做的步骤/ });
  await steps.getByRole('checkbox', { name: shippedStep('account') }).check();
  await page.getByRole('button', { name: '复制回复' }).click();
  await page.getByText('回复已复制，带格式和纯文本都有，直接粘贴。').waitFor();
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain(`<li>${shippedStep('account')}</li>`);
  expect(html).not.toContain(shippedStep('status'));
  expect(html).toContain(`href="${origin}/a/1301/#need=account"`);
  await page.getByRole('button', { name: '复制 Markdown' }).click();
  await page.getByText('Markdown 已复制。').waitFor();
  await page.getByRole('button', { name: '复制链接', exact: true }).click();
  await page.getByText(`已复制：${origin}/a/1301/#need=account`).waitFor();
});

test('without JavaScript nothing is offered that would not work', async () => {
  const page = await site.open(answer, { javaScriptEnabled: false });
  expect(await page.getByText('客服人员：把这一页复制成回复').isVisible()).toBe(false);
});
