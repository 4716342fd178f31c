import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  active,
  copied,
  merged,
  openDesk,
  options,
  paste,
  preview,
  query,
  replyText,
} from '../../testing/desk-on-page.ts';

const site = useBrowser();

const threeThings =
  '你好，我昨天下午提现了三千块到银行卡，到现在都没到账，页面一直显示处理中。\n另外我登录密码也忘了，换了手机以后怎么都登不上去。\n还有就是上周充值的时候被扣了两次钱，只到账一笔，麻烦帮我一起查一下，谢谢。';
const found = '问了 3 件事。按数字选，回车复制';

test('from a pasted message to a reply to all of it: one key each, and Enter', async () => {
  const page = await openDesk(site);
  await paste(page, threeThings);
  // Who is fast does not wait for the list.
  for (const key of ['1', '4', '7', 'Enter']) await page.keyboard.press(key);
  await page.getByText('回复已复制，里面有 3 个答案，直接粘贴。').waitFor();
  const text = (await copied(page))['text/plain'] ?? '';
  for (const number of [1301, 1104, 1404]) expect(text).toContain(`/a/${number}/`);
  expect(await query(page).inputValue()).toBe(threeThings);
  expect(await options(page).count()).toBeGreaterThan(3);
});

test('arrows that come back to the first answer show what it answers, above it', async () => {
  const page = await openDesk(site, { viewport: { width: 1280, height: 600 } });
  await paste(page, threeThings);
  await page.getByText(found).waitFor();
  const list = page.getByRole('listbox', { name: '答案' });
  const scrolled = (): Promise<number> => list.evaluate(({ scrollTop }) => scrollTop);
  const last = (await options(page).count()) - 1;
  for (let step = 0; step < last; step += 1) await page.keyboard.press('ArrowDown');
  expect(await scrolled()).toBeGreaterThan(0);
  for (let step = 0; step < last; step += 1) await page.keyboard.press('ArrowUp');
  expect(await scrolled()).toBe(0);
});

test('a long paste is kept whole, and its problem at the end is found', async () => {
  const page = await openDesk(site);
  const long = `${'昨天下雨，我在家里看了一部电影。'.repeat(60)}\n提现一直没到账怎么办`;
  await paste(page, long);
  await active(page).getByText('答案编号 1301').waitFor();
  expect(await query(page).inputValue()).toBe(long);
});

test.for([{ place: 'message' }, { place: 'list' }])(
  'a message pasted over another, into the $place, is another customer’s: no reply and no name go along',
  async ({ place }) => {
    const page = await openDesk(site);
    const name = page.getByRole('textbox', { name: '客户称呼（选填）' });
    await paste(page, threeThings);
    await page.keyboard.press('4');
    await page.getByText('已放进回复，里面有 1 个答案。').waitFor();
    await name.fill('王女士');
    const other = '我的账号好像被盗了，密码改不了，现在应该怎么办，请帮我看一下。';
    if (place === 'message') await query(page).selectText();
    else await page.getByRole('listbox', { name: '答案' }).focus();
    await paste(page, other);
    await active(page).waitFor();
    expect(await query(page).inputValue()).toBe(other);
    await merged(page).getByText('按答案旁边的键选答案').waitFor();
    expect(await name.inputValue()).toBe('');
    // What was made for the first one is there with it.
    await query(page).fill(threeThings);
    await expect.poll(() => replyText(page).inputValue()).toMatch(/^王女士/);
  },
);

test('a digit pressed again takes the answer out; in the message digits are typed', async () => {
  const page = await openDesk(site);
  await paste(page, threeThings);
  await page.getByText(found).waitFor();
  await page.keyboard.press('4');
  await page.getByText('已放进回复，里面有 1 个答案。').waitFor();
  expect(await active(page).getAttribute('aria-checked')).toBe('true');
  await page.keyboard.press('4');
  await page.getByText('已从回复里拿掉，还有 0 个答案。').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('4');
  expect(await query(page).inputValue()).toBe(`${threeThings}4`);
});

test('behind the ninth answer the digits choose with Shift, and each answer shows its key', async () => {
  const page = await openDesk(site);
  await paste(page, `${threeThings}\n最后，有条短信说我账号异常，让我点链接，是不是骗子？`);
  await page.getByText('问了 4 件事').waitFor();
  const tenth = options(page).nth(9);
  expect(await tenth.locator('kbd').textContent()).toBe('⇧1');
  await page.keyboard.press('Shift+Digit1');
  await page.getByText('已放进回复，里面有 1 个答案。').waitFor();
  expect(await tenth.getAttribute('aria-checked')).toBe('true');
});

test('what was changed by hand stays when answers, tone and name change, and is shown', async () => {
  const page = await openDesk(site);
  await paste(page, threeThings);
  await page.getByText(found).waitFor();
  await page.keyboard.press('1');
  await expect.poll(() => replyText(page).inputValue()).toContain('/a/1301/');
  await page.keyboard.press('e');
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('祝顺利。');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '和页面原文比' }).press('Enter');
  const difference = page.getByRole('region', { name: '和页面原文比' });
  await expect.poll(() => difference.locator('ins').textContent()).toContain('祝顺利。');
  await page.getByRole('textbox', { name: '客户称呼（选填）' }).fill('王女士');
  await page.getByRole('checkbox', { name: '简短' }).check();
  await expect.poll(() => replyText(page).inputValue()).toMatch(/^王女士，您好。/);
  await expect.poll(() => replyText(page).inputValue()).not.toContain('1. ');
  const text = await replyText(page).inputValue();
  expect(text).toContain('祝顺利。');
  await merged(page)
    .getByRole('button', { name: /^复制这份回复(?!的)/ })
    .click();
  await page.getByText(/^回复已复制，里面有 1 个答案/).waitFor();
  expect((await copied(page))['text/plain']).toBe(`${text.trim()}\n`);
  // Another message begins anew; the first one has its reply again.
  await query(page).fill('');
  await query(page).fill('1403');
  await expect.poll(() => merged(page).getByRole('listitem').count()).toBe(0);
  await query(page).fill(threeThings);
  await expect.poll(() => replyText(page).inputValue()).toContain('祝顺利。');
});

test('a progress link shows what the customer did, and what they wrote as theirs', async () => {
  const page = await openDesk(site);
  await paste(
    page,
    'https://evil.example/a/1301/#done=status,call-4001234567&todo=account&say=your.account.is.blocked',
  );
  const frame = preview(page).getByRole('figure', { name: '客户发来的，照原样显示' });
  await frame.waitFor();
  expect(await frame.locator('bdi').textContent()).toBe(
    'call-4001234567  say=your.account.is.blocked',
  );
  const outside = await preview(page).evaluate((pane) => {
    pane.querySelector('figure')?.remove();
    return pane.textContent;
  });
  expect(outside).not.toMatch(/4001234567|blocked/);
});

test('the question mark shows every key, and closing goes back', async () => {
  const page = await openDesk(site);
  await paste(page, threeThings);
  await page.getByText(found).waitFor();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: '按键' });
  await dialog.getByText('选中或取消第几条，放进回复').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await page.keyboard.press('4');
  await page.getByText('已放进回复，里面有 1 个答案。').waitFor();
});

test('snippets go into the reply, and the history has what was copied, without the name', async () => {
  const page = await openDesk(site);
  await query(page).fill('1301');
  await active(page).getByText('答案编号 1301').waitFor();
  await page.getByText('常用语', { exact: true }).click();
  await page.getByRole('textbox', { name: '名字' }).fill('结束');
  await page.getByRole('textbox', { name: '文字', exact: true }).fill('还有别的问题，随时找我们。');
  await page.getByRole('button', { name: '存成常用语' }).click();
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await expect.poll(() => replyText(page).inputValue()).toContain('随时找我们。');
  await page.getByRole('textbox', { name: '客户称呼（选填）' }).fill('王女士');
  await expect.poll(() => replyText(page).inputValue()).toMatch(/^王女士[^]*随时找我们。/);
  await page.keyboard.press('Alt+Enter');
  await page.getByText(/^回复已复制，里面有 1 个答案/).waitFor();
  const kept = await page.evaluate(() => localStorage.getItem('help:desk:history'));
  expect(kept).toContain('随时找我们。');
  expect(kept).not.toContain('王女士');
  await page.getByText('最近复制的回复').click();
  await page.getByRole('checkbox', { name: '记下最近 50 份' }).uncheck();
  await page.getByText('还没有。').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('help:desk:history'))).toBeNull();
});
