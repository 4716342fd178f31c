import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();
const address = kindsOfPage.composer;

test('by keyboard alone: recipient, fields, copying', async () => {
  const page = await site.open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('radio', { name: '平台的客服' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: '银行', exact: true }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('没有到账');
  await page.keyboard.press('Tab');
  await page.keyboard.type('请查这笔钱');
  await page.getByRole('button', { name: '复制文字' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('文字已复制。').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '你好，有一笔交易要请你们处理：没有到账\n\n请求：请查这笔钱',
  );
});

test('a screen reader is told of groups, names, what is wrong and what is left out', async () => {
  const page = await site.open(address);
  await page.getByLabel('出了什么事').fill('没有到账，验证码是 483920');
  const lines = (await page.locator('help-compose').ariaSnapshot())
    .split('\n')
    .map((line) => line.trim().replace(/^- /, ''));
  expect(lines).toEqual(
    expect.arrayContaining([
      'group "写给谁？":',
      'radio "平台的客服" [checked]',
      'radio "警方（一张能打印的单子）"',
      expect.stringMatching(/^textbox "出了什么事".*: 没有到账，验证码是 483920$/),
      'group "什么时候":',
      'combobox "哪里的时间":',
      'heading "要发的话" [level=2]',
      'status: 验证码没有写进去。',
      'group "你要发到哪里？":',
      'button "复制文字"',
      'group "写的内容留在哪里":',
      'radio "只在这一页，刷新、关掉就没了" [checked]',
    ]),
  );
  const described = await page.getByLabel('出了什么事').evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
  expect(described).toContain('这里像有验证码，不会写进要发的话。');
});

test('the status does not speak with each letter', async () => {
  const page = await site.open(address);
  await page.evaluate(() => {
    const said = document.querySelector('help-compose [data-part=said]');
    const count = { said: 0 };
    Object.assign(window, { count });
    if (said) new MutationObserver(() => (count.said += 1)).observe(said, { childList: true });
  });
  await page.getByLabel('出了什么事').pressSequentially('没有到账，一直没有到账');
  expect(await page.evaluate('window.count.said')).toBe(0);
});

test('at 320 px nothing is wider than the screen, filled in and with questions', async () => {
  const page = await site.open(address, { viewport: { width: 320, height: 640 } });
  await page.getByText('再写几样，没有就不写').click();
  await page.getByLabel('出了什么事').fill('6222021131144024264'.repeat(1));
  await page.getByLabel('你做过什么').fill('a'.repeat(200));
  await page.getByRole('button', { name: '是单号' }).waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
});

test('on paper the sheet for the police stands alone, filled in and with lines to write on', async () => {
  const page = await site.open(address, { timezoneId: 'Asia/Shanghai' });
  await page.getByRole('radio', { name: /^警方/ }).check();
  await page.getByLabel('收款方的账号、开户行').fill('6222021131144024264，某银行');
  await page.getByLabel('日期').fill('2026-11-20');
  await page.emulateMedia({ media: 'print' });
  const seen = (await page.locator('.page').innerText()).split(/\s*\n\s*/);
  expect(seen[0]).toBe('报警用的单子');
  expect(seen).toEqual(
    expect.arrayContaining([
      '我的姓名：',
      '证件号：',
      '6222021131144024264，某银行',
      '2026 年 11 月 20 日，北京时间（UTC+8）',
      '报警回执（受案回执）编号：',
    ]),
  );
  expect(seen.join()).not.toMatch(/你要发到哪里|联系客服|遮挡会漏|全部删掉/);
  const blank = page.locator('.help-compose-paper dd:empty').first();
  expect((await blank.boundingBox())?.width).toBeGreaterThan(200);
});

test('on paper for others stands the text', async () => {
  const page = await site.open(address);
  await page.getByLabel('出了什么事').fill('没有到账');
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('.page').innerText()).trim()).toBe('你好，请帮我查一件事：没有到账');
});

test('without JavaScript there is a sheet to fill in by hand, and the message to copy', async () => {
  const page = await site.open(address, { javaScriptEnabled: false });
  const main = page.getByRole('main');
  const said = main.locator('noscript');
  expect(await said.innerText()).toMatch(/照下面这张单子手写[^]*我的姓名：/);
  expect(await main.getByRole('textbox').count()).toBe(0);
  const link = main.getByRole('link', { name: '一次说清楚，客服才帮得快' });
  expect(await link.getAttribute('href')).toBe('/guide/efficient-contact/#template');
  await page.emulateMedia({ media: 'print' });
  const seen = (await page.locator('.page').innerText()).trim();
  expect(seen).toMatch(/^报警用的单子/);
  expect(seen.match(/报警用的单子/g)).toHaveLength(1);
});

test('it can be handed to another app where the system can do that', async () => {
  const without = `navigator.share = (data) => { window.shared = data.text; return Promise.reject(new DOMException('', 'AbortError')); }`;
  const page = await site.open(address, { without });
  await page.getByLabel('出了什么事').fill('没有到账');
  await page.getByRole('button', { name: '用别的 App 发' }).click();
  expect(await page.evaluate('window.shared')).toBe(
    await page.getByLabel('文字（可以改）').inputValue(),
  );
});

test('what must not be sent is not shared or printed unasked, and stands on the paper', async () => {
  const without = `navigator.share = (data) => { window.shared = data.text; return Promise.resolve(); }; window.print = () => { window.printed = true; };`;
  const page = await site.open(address, { without });
  await page.getByLabel('出了什么事').fill('没有到账');
  await page.getByRole('radio', { name: /^搜来的/ }).check();
  for (const { name, anyway, done } of [
    { name: '用别的 App 发', anyway: '还是用别的 App 发', done: 'window.shared' },
    { name: '打印', anyway: '还是打印', done: 'window.printed' },
  ]) {
    await page.getByLabel('出了什么事').fill(`没有到账，${name}`);
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('alert').getByText('先别发。').waitFor();
    expect(await page.evaluate(done)).toBeUndefined();
    await page.getByRole('button', { name: anyway }).click();
    expect(await page.evaluate(done)).toBeTruthy();
  }
  await page.getByLabel('出了什么事').fill('没有到账');
  await page.emulateMedia({ media: 'print' });
  expect((await page.locator('.page').innerText()).trim()).toMatch(/^先别发。/);
});

test('Beijing is the first zone to choose, that of the reader the next', async () => {
  const page = await site.open(address, { timezoneId: 'Asia/Bangkok' });
  const zones = await page.getByLabel('哪里的时间').locator('option').allTextContents();
  expect(zones.slice(0, 2)).toEqual(['北京时间（UTC+8）', '曼谷、河内时间（UTC+7）']);
  expect(await page.getByLabel('哪里的时间').inputValue()).toBe('420');
});

test('a time without a date is said at its field', async () => {
  const page = await site.open(address);
  await page.getByLabel('几点几分').fill('14:05');
  const said = page.locator('#help-field-date-error');
  expect(await said.innerText()).toMatch(/^再填日期/);
  await page.getByLabel('日期').fill('2026-11-20');
  expect(await said.isVisible()).toBe(false);
});

test('on a phone one tap leads to the text, and the page that one comes from stays', async () => {
  const page = await site.open(`${address}#from=1301`, { viewport: { width: 360, height: 740 } });
  await page.getByText(/^从这一页来：1301/).waitFor();
  await page.getByRole('link', { name: '看要发的话' }).first().click();
  const heading = page.getByRole('heading', { name: '要发的话' });
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(200);
  expect((await heading.boundingBox())?.y).toBeGreaterThan(48);
  expect(new URL(page.url()).hash).toBe('#from=1301');
});
