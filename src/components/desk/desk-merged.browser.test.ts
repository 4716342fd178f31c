import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  active,
  addAnswers,
  copied,
  merged,
  openDesk,
  preview,
  query,
  replyText,
} from '../../testing/desk-on-page.ts';

const site = useBrowser();
const isFocused = (element: Element): boolean => element === document.activeElement;

test('several answers become one reply, in their order, with one greeting', async () => {
  const page = await openDesk(site);
  await page.getByRole('textbox', { name: '客户称呼（选填）' }).fill('王女士');
  await query(page).focus();
  await addAnswers(page, ['1403', '1301']);
  const shown = await replyText(page).inputValue();
  await page.keyboard.press('Alt+Enter');
  await page.getByText('回复已复制，里面有 2 个答案，直接粘贴。').waitFor();
  const text = (await copied(page))['text/plain'] ?? '';
  expect(text).toBe(shown);
  expect(text.match(/王女士，您好。/g)).toHaveLength(1);
  expect(text.indexOf('/a/1403/')).toBeLessThan(text.indexOf('/a/1301/'));
});

test('Enter copies the answer that is looked at even while several are gathered', async () => {
  const page = await openDesk(site);
  await addAnswers(page, ['1403', '1301']);
  expect(await query(page).inputValue()).toBe('1301');
  await active(page).getByText('答案编号 1301').waitFor();
  // Who moves in the list looks at an answer again.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText('回复已复制，带格式和纯文本都有，直接粘贴。').waitFor();
  const text = (await copied(page))['text/plain'] ?? '';
  expect(text).toContain('/a/1301/');
  expect(text).not.toContain('/a/1403/');
  expect(await merged(page).getByRole('listitem').count()).toBe(2);
});

test('what was copied stays for its message; the next one begins with nothing, and no name', async () => {
  const page = await openDesk(site);
  const name = page.getByRole('textbox', { name: '客户称呼（选填）' });
  await name.fill('王女士');
  await addAnswers(page, ['1403', '1301']);
  expect(await name.inputValue()).toBe('王女士');
  await page.keyboard.press('Enter');
  await page.getByText(/^回复已复制，里面有 2 个答案/).waitFor();
  expect(await merged(page).getByRole('listitem').count()).toBe(2);
  expect(await query(page).evaluate(isFocused)).toBe(true);
  await query(page).fill('1102');
  await active(page).getByText('答案编号 1102').waitFor();
  await expect.poll(() => name.inputValue()).toBe('');
  await page.keyboard.press('Alt+Enter');
  await page.getByText('回复还是空的，先选答案。').waitFor();
  expect((await copied(page))['text/plain']).toContain('/a/1403/');
});

test('where the clipboard is refused, the merged reply is still there afterwards', async () => {
  const page = await openDesk(site);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await addAnswers(page, ['1403', '1301']);
  await page.keyboard.press('Alt+Enter');
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('textbox').inputValue()).toContain('/a/1403/');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await merged(page).getByRole('listitem').count()).toBe(2);
});

test('Escape empties the query, and then what was meant for one customer', async () => {
  const page = await openDesk(site);
  await page.getByRole('textbox', { name: '客户称呼（选填）' }).fill('王女士');
  await query(page).focus();
  await addAnswers(page, ['1301']);
  await preview(page).getByRole('checkbox').first().check();
  await query(page).fill('1301');
  await query(page).press('Escape');
  expect(await query(page).inputValue()).toBe('');
  expect(await merged(page).getByRole('listitem').count()).toBe(1);
  await query(page).press('Escape');
  await page.getByText('已清空。').waitFor();
  expect(await merged(page).getByRole('listitem').count()).toBe(0);
  expect(await page.getByRole('textbox', { name: '客户称呼（选填）' }).inputValue()).toBe('');
  expect(await preview(page).getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await preview(page).locator('pre').textContent()).toContain('【客户称呼】，您好。');
});

test('moving and removing by keyboard keeps the focus and says where things are', async () => {
  const page = await openDesk(site);
  await addAnswers(page, ['1403', '1301']);
  const earlier = merged(page).getByRole('button', { name: /^上移：提现未到账/ });
  await earlier.press('Enter');
  await page.getByText('已上移，现在是第 1 个，共 2 个。').waitFor();
  expect(await earlier.evaluate(isFocused)).toBe(true);
  expect(await earlier.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await merged(page).getByRole('listitem').count()).toBe(2);
  const text = await replyText(page).inputValue();
  expect(text.indexOf('/a/1301/')).toBeLessThan(text.indexOf('/a/1403/'));
  const remove = merged(page).getByRole('button', { name: /^移出/ });
  await remove.first().press('Enter');
  await page.getByText('已移出，回复里还有 1 个答案。').waitFor();
  await remove.press('Enter');
  await page.getByText('已清空。').waitFor();
  expect(await query(page).evaluate(isFocused)).toBe(true);
});
