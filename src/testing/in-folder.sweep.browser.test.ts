import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { buildContent } from './built-content.ts';
import { contentFolder } from './content-folder.ts';
import { clipboard, copied } from './desk-on-page.ts';
import { serveInFolder, type FolderServer } from './folder-server.ts';
import { files, home } from './in-folder-content.ts';
import { heading, keptLine, seenNames, visited } from './offline-visit.ts';

/** A site below `/help/` of a host that has others beside it: it asks for nothing of theirs. */
const site = useBrowser();
let folder = '';
let server: FolderServer;
const endings: (() => unknown)[] = [];

beforeAll(async () => {
  const later = (end: () => unknown): void => void endings.unshift(end);
  folder = await buildContent(contentFolder(files, later), later, 'all');
  server = await serveInFolder(folder, '/help');
  later(() => server.stop());
}, 120_000);
afterAll(() => endings.forEach((end) => end()));
afterEach(() => {
  expect(server.outside.splice(0)).toEqual([]);
  expect(server.missing.splice(0)).toEqual([]);
});

const open = (address: string, options = {}): Promise<Page> =>
  site.open(`${server.origin}/help${address}`, options);
const pathOf = (page: Page): string => page.url().slice(server.origin.length);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const allFiles = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

async function expectThere(paths: Iterable<string>): Promise<void> {
  for (const path of new Set(paths))
    expect((await fetch(server.origin + path.replace(/#.*/, ''))).status, path).toBe(200);
}

test('every link of every page leads to a page and a place in the folder', async () => {
  const pages = allFiles().filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(90);
  const result = await new LinkChecker().check({
    path: pages.map((path) => `${server.origin}/help/${path.replace(/(^|\/)index\.html$/, '$1')}`),
    checkFragments: true,
    redirects: 'error',
    // What the composer reads behind `#` is no place on its page.
    linksToSkip: (url) =>
      Promise.resolve(!url.startsWith(server.origin) || /\/compose\/#from=\d{4,5}$/.test(url)),
  });
  const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
  expect(broken.map(({ parent, url }) => `${parent} → ${url}`)).toEqual([]);
  expect(result.links.length).toBeGreaterThan(pages.length);
});

test('pages name each other in all languages, by whole addresses', () => {
  for (const language of ['', '/zh-hant', '/en'])
    for (const address of ['/', '/faq/withdrawal/not-arrived/', '/triage/'].filter((address) =>
      allFiles().includes(`${address.slice(1)}index.html`),
    )) {
      const html = read(`${language}${address}index.html`.slice(1));
      const named = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(named.map(([, tag, href]) => `${tag} ${href}`)).toEqual([
        `zh-CN ${home}${address}`,
        `zh-Hant ${home}/zh-hant${address}`,
        `en ${home}/en${address}`,
      ]);
    }
});

test('what other programs read names the folder in every whole address', async () => {
  const whole = new Map<string, string>();
  for (const path of allFiles().filter((path) => /\.(?:html|xml|json|csv|txt)$/.test(path)))
    for (const [url] of read(path).matchAll(/https:\/\/name\.example[^\s"`'<>\\）)，。]*/g))
      whole.set(url, path);
  for (const [url, path] of whole)
    expect(url, path).toMatch(/^https:\/\/name\.example\/help(?=\/|$)/);
  await expectThere(
    [...whole.keys()]
      .filter(
        (url) => url.startsWith(`${home}/`) && !/\?|\/404\/$|\/help\/(?:zh-hant|en)$/.test(url),
      )
      .map((url) => url.slice('https://name.example'.length)),
  );
  expect(read('faq/withdrawal/not-arrived/index.html')).toContain(
    `<link rel="canonical" href="${home}/faq/withdrawal/not-arrived/"`,
  );
  expect(read('opensearch.xml')).toContain(`template="${home}/search/?q={searchTerms}"`);
  expect(read('sitemap-0.xml')).toContain(`<loc>${home}/faq/withdrawal/page/2/</loc>`);
  expect(read('sitemap-0.xml')).not.toMatch(/\/a\/|old-name|\/desk\//);
  expect(read('desk/replies.txt')).toContain(`${home}/a/1301/`);
});

test('an address in answers.json stays what the ledger promises, and follows the url', () => {
  const { site, answers } = JSON.parse(read('answers.json')) as {
    site: { url: string };
    answers: { number: number; links: Record<string, string>; html: string }[];
  };
  const answer = answers.find(({ number }) => number === 1301);
  expect(answer?.links).toEqual({
    short: '/a/1301/',
    page: '/faq/withdrawal/not-arrived/',
    shortUrl: `${site.url}/a/1301/`,
    pageUrl: `${site.url}/faq/withdrawal/not-arrived/`,
  });
  expect(answer?.html).toContain(`href="${home}/a/1302/#account"`);
});

test('servers are told of paths in the folder', async () => {
  const rules = read('_redirects').trim().split('\n');
  expect(rules).toContain('/help/faq/withdrawal/old-name/ /help/faq/withdrawal/not-arrived/ 301');
  const nginx = [...read('_nginx/redirects.conf').matchAll(/^ {2}(\/\S+) "(.*)";$/gm)];
  expect(nginx.map(([, from]) => from)).toContain('/help/zh-hant/a/1301/');
  await expectThere([
    ...rules.flatMap((rule) => rule.split(' ').slice(0, 2)),
    ...nginx.flatMap(([, from = '', to = '']) => [from, to]),
  ]);
  expect(read('_headers')).toMatch(/^\/help\/\*\n/);
  expect(
    read('_headers')
      .match(/^\/\S*/gm)
      ?.filter((path) => !path.startsWith('/help/')),
  ).toEqual([]);
  expect(read('_nginx/headers.conf')).toContain('~^/help/_astro/');
  expect(read('_nginx/server.conf')).toContain('error_page 404 /help/404.html;');
  expect(read('_nginx/server.conf')).toContain('location ^~ /help/_nginx/ { return 404; }');
});

test('a reader goes from page to page', async () => {
  const page = await open('/');
  await page.getByRole('link', { name: '没到账', exact: true }).click();
  await page.getByRole('link', { name: '收款账户', exact: true }).click();
  expect(pathOf(page)).toBe('/help/faq/withdrawal/wrong-account/#account');
  const current = page.locator('nav [aria-current=page]').first();
  expect(await current.getAttribute('href')).toBe('/help/faq/withdrawal/wrong-account/');
  await page.getByRole('link', { name: 'OKPay 帮助中心' }).click();
  expect(pathOf(page)).toBe('/help/');
});

test('short links and old addresses arrive, with their fragments', async () => {
  const page = await open('/faq/');
  for (const [from, to] of [
    ['/a/1301/#status', '/faq/withdrawal/not-arrived/#status'],
    ['/faq/withdrawal/old-name/#why', '/faq/withdrawal/not-arrived/#why'],
    ['/a/1305/', '/faq/withdrawal/not-arrived/'],
    ['/a/1305/#fee', '/faq/withdrawal/wrong-account/#bank'],
    ['/a/1306/#fee', '/faq/withdrawal/wrong-account/#bank'],
  ] as const) {
    await page.goto(`${server.origin}/help${from}`);
    await page.waitForURL(`**/help${to}`);
  }
});

test('a short link arrives without JavaScript', async () => {
  const page = await open('/a/1301/', { javaScriptEnabled: false });
  await page.waitForURL('**/help/faq/withdrawal/not-arrived/');
});

test('the search finds: in the box, on its page, in the full text', async () => {
  const page = await open('/faq/');
  const box = page.getByRole('combobox', { name: '搜索帮助中心' });
  await box.click();
  await box.pressSequentially('提现未到账');
  await page.getByRole('option', { name: /1301/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/help/search/?q=*');
  await page.locator('[data-part=results] a').first().waitFor();
  await page.getByRole('button', { name: '到指南和答案的正文里找' }).click();
  await page.locator('[data-part=full] a').first().click();
  expect(pathOf(page)).toMatch(/^\/help\/(?:faq|guide)\//);
});

test('a search that finds nothing leads on', async () => {
  const page = await open('/search/?q=zzzz');
  const found = page.locator('[data-part=results]');
  await found.getByRole('link', { name: '提现', exact: true }).click();
  expect(pathOf(page)).toBe('/help/faq/withdrawal/');
});

test('the desk writes replies with links into the folder', async () => {
  const page = await open('/desk/', clipboard);
  await page.locator('help-desk[data-ready]').waitFor();
  await page.keyboard.type('1301');
  await page.keyboard.press('Enter');
  await page.getByText('回复已复制，带格式和纯文本都有，直接粘贴。').waitFor();
  expect((await copied(page))['text/plain']).toContain(`${home}/a/1301/`);
  await page.keyboard.press('Shift+Enter');
  await page.getByText(`已复制：${home}/a/1301/`).waitFor();
  const link = page.getByRole('region', { name: '预览' }).getByRole('link');
  expect(await link.getAttribute('href')).toBe('/help/faq/withdrawal/not-arrived/');
});

test('what is copied on a page leads into the folder, and its texts come from there', async () => {
  const page = await open('/faq/withdrawal/not-arrived/#need=status', clipboard);
  await page.getByRole('button', { name: '复制进度发给客服' }).click();
  await page.getByText('进度已复制，粘贴给客服就行。').waitFor();
  expect((await copied(page))['text/plain']).toContain(`${home}/a/1301/#v=`);
  await page.getByRole('button', { name: '复制这一页的短链接' }).click();
  await page.getByText(`已复制：${home}/a/1301/`).waitFor();
  await page.locator('help-copy-reply summary').click();
  await page.locator('help-copy-reply').getByRole('button', { name: '复制链接' }).waitFor();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: '复制这一页的短链接' }).click();
  await page.getByRole('dialog').getByText('浏览器不让网页复制').waitFor();
});

test('an address at which nothing is, is answered by the page that leads on', async () => {
  const page = await open('/none/');
  expect(server.missing.splice(0)).toEqual(['/help/none/']);
  await page.getByText('在搜索框里输入编号，例如 1302。').waitFor();
  await page.getByRole('main').getByRole('link', { name: '没到账', exact: true }).click();
  expect(pathOf(page)).toBe('/help/faq/withdrawal/not-arrived/');
});

test('what was read is there without a network, and short links of it lead there', async () => {
  const page = await visited(`${server.origin}/help/`);
  await page.goto(`${server.origin}/help/faq/withdrawal/question-1/`);
  await expect.poll(() => page.evaluate(seenNames)).toContain('/help/faq/withdrawal/question-1/');
  server.isGone = true;
  await page.goto(`${server.origin}/help/a/1311/`);
  expect(pathOf(page)).toBe('/help/faq/withdrawal/question-1/');
  await page.getByText(keptLine).waitFor();
  await page.goto(`${server.origin}/help/a/1301/#why`);
  await page.waitForURL('**/help/faq/withdrawal/not-arrived/#why');
  await page.goto(`${server.origin}/help/faq/withdrawal/question-2/`);
  expect(await heading(page)).toBe('没有网络也能看');
  server.isGone = false;
});
