import type { Locator, Page } from 'playwright-core';
import type { SiteBrowser } from './browser.ts';

/** The desk as its tests meet it: what somebody sees, presses and finds on the clipboard. */
export const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

export async function openDesk(site: SiteBrowser, options = {}): Promise<Page> {
  const page = await site.open('/desk/', { ...clipboard, ...options });
  await page.locator('help-desk[data-ready]').waitFor();
  return page;
}

export const query = (page: Page): Locator => page.getByRole('textbox', { name: /^粘贴客户的话/ });

export const options = (page: Page): Locator =>
  page.getByRole('listbox', { name: '答案' }).getByRole('option');

export const active = (page: Page): Locator =>
  page.getByRole('listbox', { name: '答案' }).getByRole('option', { selected: true });

export const merged = (page: Page): Locator =>
  page.getByRole('region', { name: '回复', exact: true });

/** The text of the reply, which is edited there. */
export const replyText = (page: Page): Locator =>
  merged(page).getByRole('textbox', { name: '回复的文字，可以改' });

export const preview = (page: Page): Locator => page.getByRole('region', { name: '预览' });

/** The number that an option shows. */
export async function numberOf(option: Locator): Promise<string> {
  return /编号 (\d+)/.exec((await option.textContent()) ?? '')?.[1] ?? '';
}

/** Types numbers one after the other and adds each to the reply. */
export async function addAnswers(page: Page, numbers: readonly string[]): Promise<void> {
  for (const [place, number] of numbers.entries()) {
    await query(page).fill(number);
    await query(page).press('Control+Enter');
    await page.getByText(`已放进回复，里面有 ${place + 1} 个答案。`).waitFor();
  }
}

/** Pastes a text where the focus is, as a keyboard does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
  await page.keyboard.press('Control+v');
}

/** What is on the clipboard, by type. */
export const copied = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts: Record<string, string> = {};
    for (const type of item?.types ?? []) {
      texts[type] = await ((await item?.getType(type)) as Blob).text();
    }
    return texts;
  });

/** Holds back what a page asks for until it is let go, and then may refuse it. */
export async function holdBack(page: Page, address: string) {
  const { promise: isRefused, resolve } = Promise.withResolvers<boolean>();
  await page.route(address, async (route) => {
    if (await isRefused) await route.fulfill({ status: 404, body: '' });
    else await route.continue();
  });
  return { pass: () => resolve(false), refuse: () => resolve(true) };
}

/** Refuses what a page asks for. */
export async function refuse(page: Page, address: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ status: 404, body: '' }));
}
