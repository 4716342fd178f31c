import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { sharedBrowser } from '../../testing/browser.ts';
import { serveInFolder, type FolderServer } from '../../testing/folder-server.ts';
import { heading, keptLine, seenNames, visited } from '../../testing/offline-visit.ts';

const centre = await checkedHelpCentre();
let server: FolderServer;

beforeAll(async () => {
  server = await serveInFolder('dist', '');
});
afterEach(async () => {
  server.isGone = false;
  for (const context of (await sharedBrowser()).contexts()) await context.close();
});
afterAll(() => server.stop());

test('after one visit the urgent answers, the questions and the search are there without a network', async () => {
  const page = await visited(`${server.origin}/`);
  server.isGone = true;
  for (const { id } of centre.site.urgent) {
    const answer = centre.page(id);
    await page.goto(`${server.origin}/a/${id}/`);
    await page.waitForURL(`**${answer?.address}`);
    expect(await heading(page)).toContain(answer?.title.slice(0, 4));
  }
  await page.goto(`${server.origin}/triage/remote-now/`);
  expect(await page.locator('main').innerText()).toContain('飞行模式');
  await page.goto(`${server.origin}/search/?q=提现没到账`);
  await page.getByRole('link', { name: /提现/ }).first().waitFor();
  await page.goto(`${server.origin}/compose/`);
  await page.locator('help-compose:not([hidden])').waitFor();
});

test('a page that was read is kept, and says so; of one that was not it says so, and what there is', async () => {
  const page = await visited(`${server.origin}/faq/withdrawal/not-arrived/`);
  await page.goto(`${server.origin}/faq/payment/?typed=words`);
  expect(await page.getByText(keptLine).count()).toBe(0);
  await expect.poll(() => page.evaluate(seenNames)).toContain('/faq/payment/');
  await expect.poll(() => page.evaluate(seenNames)).toContain('/faq/withdrawal/not-arrived/');
  expect(await page.evaluate(seenNames)).not.toContain('typed');
  server.isGone = true;
  const seen = ['/faq/payment/', '/faq/payment/?typed=words', '/faq/withdrawal/not-arrived/'];
  for (const address of seen) {
    await page.goto(server.origin + address);
    await page.getByText(keptLine).waitFor();
    expect(await heading(page)).not.toBe('没有网络也能看');
  }
  await page.goto(`${server.origin}/faq/account/`);
  expect(await heading(page)).toBe('没有网络也能看');
  await page.getByText('你要的那一页没有存下').waitFor();
});

test('everything is kept when asked, with its size before; and removed by a second press', async () => {
  const page = await visited(`${server.origin}/offline/`);
  const state = page.locator('help-offline [role=status]');
  const urgent = page.getByRole('link', { name: centre.site.urgent[0]?.label ?? '' });
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(() => state.innerText()).toMatch(/再下载 0\.\d MB/);
  await urgent.waitFor();
  await page.getByRole('button', { name: '全部存下' }).click();
  await expect.poll(() => state.innerText()).toContain('全部页面都存下了');
  expect(await focused()).toBe('全部删掉，以后不存');
  server.isGone = true;
  await page.goto(`${server.origin}/faq/account/`);
  expect(await heading(page)).not.toBe('没有网络也能看');
  await page.goto(`${server.origin}/offline/`);
  await page.getByRole('button', { name: '全部删掉' }).click();
  await page.getByRole('button', { name: '再点一次' }).click();
  await expect.poll(() => state.innerText()).toContain('什么都没有存');
  expect(await focused()).toBe('重新开始存');
  expect(await urgent.isVisible()).toBe(false);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  server.isGone = false;
  await page.goto(`${server.origin}/`);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

test('where data are saved nothing is kept until a reader asks, and the page says so', async () => {
  const context = await (await sharedBrowser()).newContext({ locale: 'zh-CN' });
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/faq/payment/`);
  await page.goto(`${server.origin}/offline/`);
  const state = page.locator('help-offline [role=status]');
  await expect.poll(() => state.innerText()).toContain('省流量');
  const registrations = (): Promise<number> =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await registrations()).toBe(0);
  await page.getByRole('button', { name: '开始存' }).click();
  await expect.poll(registrations).toBe(1);
});
