import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();
const address = kindsOfPage.composer;
const clipboard = {
  permissions: ['clipboard-read', 'clipboard-write'],
  timezoneId: 'Asia/Shanghai',
};

const textOf = (page: Page): Promise<string> => page.getByLabel('文字（可以改）').inputValue();
const copy = (page: Page): Promise<void> => page.getByRole('button', { name: '复制文字' }).click();
const copied = async (page: Page): Promise<string> => {
  await page.getByText('文字已复制。').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};
/** What speaks against it is said first, and nothing is copied yet. */
const copyAnyway = async (page: Page, doubt: string): Promise<void> => {
  const before = await textOf(page);
  await copy(page);
  await page.getByRole('alert').getByText(doubt).waitFor();
  expect(await page.getByText('文字已复制。').isVisible()).toBe(false);
  expect(await textOf(page)).toBe(before);
  await page.getByRole('button', { name: '还是复制' }).click();
};
const choose = (page: Page, recipient: string): Promise<void> =>
  page.getByRole('radio', { name: recipient, exact: true }).check();
const more = (page: Page): Promise<void> => page.getByText('再写几样，没有就不写').click();

test('what is typed becomes a text, which is copied as it stands', async () => {
  const page = await site.open(address, clipboard);
  await page.getByLabel('出了什么事').fill('银行扣了钱，订单还显示未支付');
  await page.getByLabel('日期').fill('2026-11-20');
  await page.getByLabel('几点几分').fill('14:05');
  await page.getByLabel('金额').fill('120');
  await page.getByLabel('币种').fill('人民币');
  await copy(page);
  const text = await copied(page);
  expect(text).toBe(await textOf(page));
  expect(text).toBe(
    [
      '你好，请帮我查一件事：银行扣了钱，订单还显示未支付',
      '',
      '时间：2026 年 11 月 20 日 14:05，北京时间（UTC+8）',
      '金额：120 人民币',
    ].join('\n'),
  );
  await page.getByText('还没写：单号、屏幕上的原文、要对方做的一件事。').waitFor();
});

test('the time is that of the device on that day, until another zone is chosen', async () => {
  const page = await site.open(address, { timezoneId: 'America/New_York' });
  await page.getByLabel('日期').fill('2026-07-01');
  expect(await textOf(page)).toContain('2026 年 7 月 1 日，UTC-4 的时间');
  await page.getByLabel('日期').fill('2026-12-01');
  expect(await textOf(page)).toContain('2026 年 12 月 1 日，UTC-5 的时间');
  await page.getByLabel('哪里的时间').selectOption('480');
  await page.getByLabel('日期').fill('2026-07-01');
  expect(await textOf(page)).toContain('2026 年 7 月 1 日，北京时间（UTC+8）');
});

test('another recipient needs other fields, and what the first was told is not lost', async () => {
  const page = await site.open(address);
  await more(page);
  await page.getByRole('radio', { name: '我被骗了，照对方说的操作' }).check();
  await page.getByRole('checkbox', { name: '验证码' }).check();
  await page.getByLabel('你的账户').fill('某银行，后四位 0001');
  await choose(page, '商家');
  expect(await page.getByRole('group', { name: '怎么发生的' }).isVisible()).toBe(false);
  expect(await page.getByLabel('你的账户').isVisible()).toBe(false);
  expect(await textOf(page)).not.toMatch(/被骗|验证码|0001/);
  await choose(page, '银行');
  expect(await textOf(page)).toContain('怎么发生的：我被骗了，照对方说的操作\n给出去过：验证码');
  expect(await page.getByLabel('你的账户').inputValue()).toBe('某银行，后四位 0001');
  // A bank needs the account at once: it stands before what may be left out.
  expect(await page.getByLabel('你的账户').evaluate((one) => one.closest('details'))).toBeNull();
});

/** Fields of one text as a bank is asked for them. */
const fields = [
  '出了什么事',
  '单号',
  '金额',
  '币种',
  '你的账户',
  '屏幕上的原文',
  '收款方的户名，或者商家名称',
  '收款方的账号、开户行',
  '你做过什么',
  '已经有的编号',
  '最晚什么时候',
  '要对方做的一件事',
  '附上什么',
].map((label) => ({ label }));

test.for(fields)('a secret in $label is refused there, typed or pasted', async ({ label }) => {
  const page = await site.open(address, clipboard);
  await choose(page, '银行');
  await more(page);
  await page.getByLabel('金额').fill('1');
  const field = page.getByLabel(label, { exact: true });
  await page.evaluate(() => navigator.clipboard.writeText('登录密码：Abc12345 安全码 ７３１'));
  await field.fill('');
  await field.focus();
  await page.keyboard.press('Control+V');
  await page.getByText(/这里像有.*密码.*不会写进要发的话/).waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  // What was typed is there to be mended.
  expect(await field.inputValue()).toContain('Abc12345');
  const text = await textOf(page);
  expect(text).not.toMatch(/Abc12345|７３１|731/);
  await page.getByRole('status').filter({ hasText: '没有写进去' }).waitFor();
  await field.fill('没有了');
  expect(await field.getAttribute('aria-invalid')).toBeNull();
});

test('a long number is asked for, and copied when its writer has said what it is', async () => {
  const page = await site.open(address, clipboard);
  const number = '6222021131144024264';
  const field = page.getByLabel('出了什么事');
  await field.fill(`${number} 没有到账`);
  const question = page.getByRole('group', { name: `${number} 是单号还是卡号？` });
  await question.waitFor();
  await copy(page);
  // At its field, and told.
  const first = `先说 ${number} 是什么，再复制、发送、打印。`;
  expect(await page.locator('#help-field-problem-error').innerText()).toBe(first);
  await page.getByRole('status').filter({ hasText: first }).waitFor();
  expect(await question.getByRole('button', { name: '是单号' }).evaluate(isFocused)).toBe(true);
  await page.keyboard.press('Enter');
  await question.waitFor({ state: 'detached' });
  expect(await field.evaluate(isFocused)).toBe(true);
  await copy(page);
  expect(await copied(page)).toContain(`${number} 没有到账`);
});

test('a number that is a card is written with its last four digits, and that is said', async () => {
  const page = await site.open(address, clipboard);
  await page.getByLabel('出了什么事').fill('6222021131144024264 没有到账');
  await page.getByRole('button', { name: '是卡号' }).click();
  await copy(page);
  const text = await copied(page);
  expect(text).toContain('4264');
  expect(text).not.toContain('40242');
});

test('the account of a fraudster stays whole for a bank and the police', async () => {
  const page = await site.open(address);
  await more(page);
  await page.getByLabel('收款方的账号、开户行').fill('卡号 6222021131144024264');
  expect(await textOf(page)).not.toContain('6222021131144024264');
  for (const recipient of ['银行', '警方（一张能打印的单子）']) {
    await choose(page, recipient);
    expect(await textOf(page)).toContain('6222021131144024264');
  }
});

test('a text that was changed by hand is not overwritten, and is masked before it is copied', async () => {
  const page = await site.open(address, clipboard);
  await page.getByLabel('出了什么事').fill('没有到账');
  await page.getByLabel('文字（可以改）').fill('我改的。验证码是 483920');
  await page.getByText(/这里像有验证码/).waitFor();
  await page.getByLabel('金额').fill('120');
  expect(await textOf(page)).toBe('我改的。验证码是 483920');
  await copyAnyway(page, '验证码没有写进去。');
  const text = await copied(page);
  expect(text).toMatch(/^我改的。/);
  expect(text).not.toContain('483920');
  expect(await textOf(page)).toBe(text);
  await page.getByRole('button', { name: '用上面写的重新生成' }).click();
  expect(await textOf(page)).toContain('金额：120');
});

test('a code that is part of the account of the payee is masked in a text changed by hand', async () => {
  const page = await site.open(address, clipboard);
  await choose(page, '银行');
  await more(page);
  await page.getByLabel('收款方的账号、开户行').fill('6222 0211 3114 4024 731');
  await page
    .getByLabel('文字（可以改）')
    .fill('对方账号 6222021131144024731。我的安全码 731，验证码 4024');
  await copyAnyway(page, '安全码、验证码没有写进去。');
  const text = await copied(page);
  expect(text).toContain('6222021131144024731');
  expect(text).not.toMatch(/安全码 731|验证码 4024/);
});

test('a text changed by hand for the police is not copied to a merchant unasked', async () => {
  const page = await site.open(address, clipboard);
  await choose(page, '警方（一张能打印的单子）');
  await page.getByLabel('出了什么事').fill('没有发货');
  await page.getByLabel('文字（可以改）').fill('我报了警，证据都留着');
  await choose(page, '商家');
  await page.getByText('这段是写给警方的。换成写给商家的？').waitFor();
  await copy(page);
  const renew = page.getByRole('button', { name: '换成写给商家的' });
  expect(await renew.evaluate(isFocused)).toBe(true);
  await renew.click();
  await copy(page);
  expect(await copied(page)).toBe('你好，我有一笔订单要请你们处理：没有发货');
});

test('the other side’s account in another field is kept whole for a bank when that is said', async () => {
  const page = await site.open(address);
  await choose(page, '银行');
  await page.getByLabel('出了什么事').fill('转到了 6222021131144024264');
  await page.getByRole('button', { name: '是对方的账号' }).click();
  expect(await textOf(page)).toContain('6222021131144024264');
  await choose(page, '平台的客服');
  expect(await textOf(page)).not.toContain('6222021131144024264');
});

test('before it is sent: whom it goes to', async () => {
  const page = await site.open(address);
  await page.getByRole('radio', { name: /^搜来的/ }).check();
  await page.getByRole('status').filter({ hasText: '先别发。' }).waitFor();
  const links = page.locator('.help-compose-where').getByRole('link');
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(paths[0]).toBe('/official/');
  expect(paths).toHaveLength(3);
});

const isFocused = (one: Element): boolean => one === document.activeElement;
