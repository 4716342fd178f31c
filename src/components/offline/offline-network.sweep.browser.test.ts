import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkedHelpCentre } from '../../commands/checked-help-centre.ts';
import { sharedBrowser } from '../../testing/browser.ts';
import { serveInFolder, type FolderServer } from '../../testing/folder-server.ts';
import { heading, keptLine, onOwnSite, seenNames, visited } from '../../testing/offline-visit.ts';

const centre = await checkedHelpCentre();
const answer = '/faq/withdrawal/not-arrived/';

let server: FolderServer;

beforeAll(async () => {
  server = await serveInFolder('dist', '');
});
afterAll(() => server.stop());
afterEach(async () => {
  server.isGone = false;
  server.instead = () => false;
  for (const context of (await sharedBrowser()).contexts()) await context.close();
});

test('a network that answers nothing, or that the server is broken, gives way to what is kept', async () => {
  await onOwnSite(async ({ server, change, release }) => {
    await release();
    const page = await visited(server.origin + answer);
    await expect.poll(() => page.evaluate(seenNames)).toContain(answer);
    server.instead = () => true;
    for (const address of [answer, '/compose/']) {
      await page.goto(server.origin + address);
      await page.getByText(keptLine).waitFor();
    }
    await page.locator('help-compose:not([hidden])').waitFor();
    server.instead = (_, response) => Boolean(response.writeHead(503).end('broken'));
    await page.goto(server.origin + answer);
    await page.getByText(keptLine).waitFor();
    const notKept = await page.goto(`${server.origin}/faq/account/`);
    expect(notKept?.status()).toBe(503);
    server.instead = () => false;
    change(`${answer.slice(1)}index.html`);
    await page.goto(server.origin + answer);
    expect(await heading(page)).toMatch(/！$/);
    expect(await page.getByText(keptLine).count()).toBe(0);
  });
});

test('the short link of a page that was read leads there, where the server has always led on', async () => {
  server.instead = (pathname, response) => {
    const [, number] = /^\/a\/(\d+)\/$/.exec(pathname) ?? [];
    const to = number && centre.page(Number(number))?.address;
    if (to) response.writeHead(302, { location: to }).end();
    return Boolean(to);
  };
  const page = await visited(`${server.origin}/`);
  await page.goto(`${server.origin}/a/1301/`);
  await expect.poll(() => page.evaluate(seenNames)).toContain(answer);
  server.isGone = true;
  await page.goto(`${server.origin}/a/1301/#status`);
  expect(page.url()).toBe(`${server.origin}${answer}#status`);
  expect(await heading(page)).toContain('提现未到账');
  await page.goto(`${server.origin}/a/1302/`);
  expect(await heading(page)).toBe('没有网络也能看');
});

test('what lies beside the help centre on its host is left to the network', async () => {
  const page = await visited(`${server.origin}/`);
  server.instead = (pathname, response) =>
    pathname.startsWith('/zh-hant/') &&
    Boolean(response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>其他</h1>'));
  const other = `${server.origin}/zh-hant/contact/`;
  expect((await page.goto(other))?.fromServiceWorker()).toBe(false);
  expect((await page.goto(`${server.origin}/contact/`))?.fromServiceWorker()).toBe(true);
  server.isGone = true;
  await expect(page.goto(other)).rejects.toThrow(/net::/);
});

test('pages that are read with a network open no pack', async () => {
  const page = await visited(`${server.origin}/`);
  // A pack that is opened after this is none.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys())
        if (key.url.includes('/packs/')) await cache.put(key, new Response('no pack'));
    }
  });
  // It may have opened one before.
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto(server.origin + answer);
  await expect.poll(() => page.evaluate(seenNames)).toContain(answer);
});
