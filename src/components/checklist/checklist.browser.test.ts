import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { shippedAnswer } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';
/** A page with two checklists. */
const twoLists = '/guide/support-no-reply/';

const ticked = (page: Page): Promise<string[]> =>
  page
    .getByRole('checkbox', { checked: true })
    .evaluateAll((boxes) => boxes.map((box) => box.closest('li')?.id ?? ''));

/** Ticks a step by its id. */
const tick = (page: Page, id: string): Promise<void> => page.locator(`#${id} input`).check();

test('progress counts the steps and is announced', async () => {
  const page = await site.open(answer);
  const status = page.locator('help-checklist').getByRole('status').first();
  expect((await status.textContent())?.trim()).toMatch(/^0 \/ 6/);
  await tick(page, 'status');
  expect((await status.textContent())?.trim()).toMatch(/^1 \/ 6/);
  expect(await page.getByRole('progressbar', { name: '完成进度' }).getAttribute('value')).toBe('1');
});

test('a step that is ticked before the script has come stays ticked, and is remembered', async () => {
  const page = await site.open('/faq/withdrawal/');
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/_astro/page.*', async (route) => {
    await sent;
    await route.continue();
  });
  await page.getByRole('main').getByRole('link', { name: shippedAnswer.title }).click();
  await tick(page, 'status');
  send();
  await page.getByText('1 / 6', { exact: true }).waitFor();
  await page.reload();
  expect(await ticked(page)).toEqual(['status']);
});

test('what a browser or a script puts into a box is no tick', async () => {
  const page = await site.open(answer);
  const boxes = page.getByRole('checkbox');
  await boxes.first().evaluate((box) => {
    Object.assign(box, { checked: true }).dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(await ticked(page)).toEqual([]);
  await boxes.first().evaluate((box) => Object.assign(box, { checked: true }));
  await tick(page, 'bank');
  expect(await ticked(page)).toEqual(['bank']);
  await page.reload();
  expect(await ticked(page)).toEqual(['bank']);
});

test('a reset unticks all, and can be taken back', async () => {
  const page = await site.open(answer);
  await tick(page, 'status');
  await tick(page, 'bank');
  await page.getByRole('button', { name: '清空勾选' }).click();
  expect(await ticked(page)).toEqual([]);
  await page.locator('help-checklist').getByRole('status').filter({ hasText: '已清空' }).waitFor();
  await page.getByRole('button', { name: '恢复刚才的勾选' }).click();
  expect(await ticked(page)).toEqual(['status', 'bank']);
  await page.reload();
  expect(await ticked(page)).toEqual(['status', 'bank']);
});

test('when all is done the reader is shown the way on', async () => {
  const page = await site.open(answer);
  const next = page.getByRole('link', { name: /^还没解决，接着看/ });
  expect(await next.isVisible()).toBe(false);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await next.click();
  expect(new URL(page.url()).hash).toBe('#still');
});

test('two lists of a page count and reset for themselves', async () => {
  const page = await site.open(twoLists);
  const lists = page.locator('help-checklist');
  expect(await lists.count()).toBe(2);
  await lists.first().getByRole('checkbox').first().check();
  await lists.last().getByRole('checkbox').first().check();
  await lists.first().getByRole('button', { name: '清空勾选' }).click();
  expect(await lists.first().getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await lists.last().getByRole('checkbox', { checked: true }).count()).toBe(1);
});

test('two tabs of a page stay in step', async () => {
  const page = await site.open(answer);
  const other = await site.openBeside(page, answer);
  await tick(page, 'account');
  await other.locator('#account input:checked').waitFor();
  await other.getByRole('button', { name: '清空勾选' }).click();
  await page.getByText('0 / 6', { exact: true }).waitFor();
});

test('another page has ticks of its own', async () => {
  const page = await site.open(answer);
  await tick(page, 'status');
  const other = await site.openBeside(page, '/faq/top-up/charged-not-credited/');
  expect(await ticked(other)).toEqual([]);
});

test('ticks are kept by number and step id, whatever else is in the storage', async () => {
  const page = await site.open(answer);
  await page.evaluate(() => {
    localStorage.setItem(
      'help:checklist:1301',
      '{"version":1,"done":["gone","bank","<b>","status"]}',
    );
  });
  await page.reload();
  expect(await ticked(page)).toEqual(['status', 'bank']);
  await page.evaluate(() => localStorage.setItem('help:checklist:1301', '{"done":'));
  await page.reload();
  expect(await ticked(page)).toEqual([]);
  await tick(page, 'status');
  await page.reload();
  expect(await ticked(page)).toEqual(['status']);
});

test('on paper the list keeps its boxes and loses its buttons', async () => {
  const page = await site.open(answer);
  await tick(page, 'status');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('checkbox').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: '清空勾选' }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: /^复制/ }).count()).toBe(0);
});
