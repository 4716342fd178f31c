import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { writeOffline } from '../../offline/write-offline.ts';
import { sharedBrowser } from '../../testing/browser.ts';
import { serveInFolder, type FolderServer } from '../../testing/folder-server.ts';

const centre = await checkedHelpCentre();
let server: FolderServer;
let context: BrowserContext;

beforeAll(async () => {
  server = await serveInFolder('dist', '');
});
afterEach(async () => {
  server.isGone = false;
  await context.close();
});
afterAll(() => server.stop());

/** A first visit, until what is kept by itself is kept. */
async function visited(address = '/', origin = server.origin): Promise<Page> {
  context = await (await sharedBrowser()).newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(origin + address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  return page;
}

const heading = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText();

test('after one visit the urgent answers, the questions and the search are there without a network', async () => {
  const page = await visited();
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

test('a page that was read is kept; of one that was not it says so, and what there is', async () => {
  const page = await visited('/faq/withdrawal/not-arrived/');
  await page.goto(`${server.origin}/faq/payment/?typed=words`);
  await expect.poll(() => page.evaluate(inSeen)).toContain('/faq/payment/');
  await expect.poll(() => page.evaluate(seenNames)).toContain('/faq/withdrawal/not-arrived/');
  expect(await page.evaluate(seenNames)).not.toContain('typed');
  server.isGone = true;
  const seen = ['/faq/payment/', '/faq/payment/?typed=words', '/faq/withdrawal/not-arrived/'];
  for (const address of seen) {
    await page.goto(server.origin + address);
    expect(await heading(page)).not.toBe('没有网络也能看');
  }
  await page.goto(`${server.origin}/faq/account/`);
  expect(await heading(page)).toBe('没有网络也能看');
  await page.getByText('你要的那一页没有存下').waitFor();
});

test('where the network answers, the page is the latest one', async () => {
  await onCopy(async (folder, own) => {
    const page = await visited('/triage/', own.origin);
    await change(folder, 'triage/index.html');
    await page.goto(`${own.origin}/triage/`);
    expect(await heading(page)).toMatch(/！$/);
  });
});

test('a new release replaces all that is kept; pages of the old one are not shown any more', async () => {
  await onCopy(async (folder, own) => {
    const page = await visited('/', own.origin);
    const kept = (): Promise<string> =>
      page.evaluate(async () =>
        (await caches.keys()).filter((name) => !name.endsWith('seen')).join(),
      );
    const before = await kept();
    await page.goto(`${own.origin}/faq/payment/`);
    await expect.poll(() => page.evaluate(inSeen)).toContain('/faq/payment/');
    await change(folder, 'triage/index.html');
    rmSync(join(folder, 'offline/packs'), { recursive: true });
    await writeOffline(folder, centre);
    await page.goto(`${own.origin}/contact/`);
    await expect.poll(kept).not.toContain(before);
    own.isGone = true;
    await page.goto(`${own.origin}/triage/`);
    expect(await heading(page)).toMatch(/！$/);
    await page.goto(`${own.origin}/faq/payment/`);
    expect(await heading(page)).toBe('没有网络也能看');
  });
});

test('what a portal answers in the place of the server is not kept', async () => {
  await onCopy(async (folder, own) => {
    const [pack = ''] = readdirSync(join(folder, 'offline/packs'));
    const file = join(folder, 'offline/packs', pack);
    const right = readFileSync(file);
    writeFileSync(file, '<!doctype html><title>Wi-Fi</title>');
    context = await (await sharedBrowser()).newContext();
    const page = await context.newPage();
    await page.goto(`${own.origin}/`);
    const state = (): Promise<string> =>
      page.evaluate(async () => {
        const [registration] = await navigator.serviceWorker.getRegistrations();
        if (registration?.active) return 'works';
        return registration?.installing ? 'loads' : 'nothing';
      });
    await page.evaluate(() => navigator.serviceWorker.register === undefined);
    await expect.poll(state).toBe('nothing');
    writeFileSync(file, right);
    await page.goto(`${own.origin}/contact/`);
    await expect.poll(state).toBe('works');
  });
});

/** A copy of the site, on a host of its own, that a test may change. */
async function onCopy(act: (folder: string, own: FolderServer) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'help-offline-'));
  cpSync('dist', folder, { recursive: true });
  const own = await serveInFolder(folder, '');
  try {
    await act(folder, own);
  } finally {
    own.stop();
    rmSync(folder, { recursive: true });
  }
}

async function change(folder: string, path: string): Promise<void> {
  const file = join(folder, path);
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace('</h1>', '！</h1>'));
}

const seenNames = async (): Promise<string> => {
  const name = (await caches.keys()).find((name) => name.endsWith('seen')) ?? '';
  return (await (await caches.open(name)).keys()).map(({ url }) => url).join(' ');
};

/** The text of the pages that were seen. */
const inSeen = async (): Promise<string> => {
  const name = (await caches.keys()).find((name) => name.endsWith('seen'));
  if (!name) return '';
  const cache = await caches.open(name);
  const texts = (await cache.keys()).map(async (key) => (await cache.match(key))?.text() ?? '');
  return (await Promise.all(texts)).join('');
};

test('everything is kept when asked, with its size before; and removed by a second press', async () => {
  const page = await visited('/offline/');
  const state = page.locator('help-offline [role=status]');
  await expect.poll(() => state.innerText()).toMatch(/再下载 0\.\d MB/);
  await page.getByRole('button', { name: '全部存下' }).click();
  await expect.poll(() => state.innerText()).toContain('全部页面都存下了');
  server.isGone = true;
  await page.goto(`${server.origin}/faq/account/`);
  expect(await heading(page)).not.toBe('没有网络也能看');
  await page.goto(`${server.origin}/offline/`);
  await page.getByRole('button', { name: '全部删掉' }).click();
  await page.getByRole('button', { name: '再点一次' }).click();
  await expect.poll(() => state.innerText()).toContain('什么都没有存');
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  server.isGone = false;
  await page.goto(`${server.origin}/`);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
