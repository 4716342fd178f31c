import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { preview } from 'astro';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brandColours, defaultColour } from '../theme/brand-colours.ts';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';
import { buildContent } from './built-content.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><path d="M0 0h64v32H0z"/></svg>';

/** Other operators with the same answers: only site.yaml and the pictures of the brand differ. */
const brands = [
  {
    name: 'Chinese, saturated, with pictures of its own',
    brand: '云付',
    title: '云付帮助中心',
    colour: '#d4001a',
    port: 4391,
    theme: '  mark: brand/mark.svg\n  favicon: brand/icon.svg\n',
    files: { 'brand/mark.svg': mark, 'brand/icon.svg': '<svg viewBox="0 0 1 1"/>' },
  },
  {
    name: 'Latin, nearly black, with nothing but a colour',
    brand: 'Ledgerly',
    title: 'Ledgerly 帮助中心',
    colour: '#111318',
    port: 4392,
    theme: '',
    files: {},
  },
];

/** What no other brand may show: the name, its letter, and each shade of its colour. */
const shades = Object.values(brandColours(defaultColour))
  .flatMap((colours) => Object.values(colours) as string[])
  .filter((shade) => shade !== '#ffffff');
/** The licence of this code names who wrote it, and must be passed on as it is. */
const ownLicence = 'Copyright (c) 2026 OKPay help centre contributors';
const firstBrand = new RegExp(['okpay', '>O</text>', ...shades].join('|'), 'i');

describe.for(brands)('a brand that is $name', ({ brand, title, colour, port, theme, files }) => {
  const site = useBrowser();
  let dist = '';
  let origin = '';
  const endings: (() => unknown)[] = [];

  beforeAll(async () => {
    const root = mkdtempSync(join(tmpdir(), 'help-'));
    endings.push(() => rmSync(root, { recursive: true, force: true }));
    const folder = join(root, 'content');
    cpSync('content', folder, { recursive: true });
    const settings = readFileSync('content/site.yaml', 'utf8')
      .replace(/^brand: .*$/m, `brand: ${brand}`)
      .replace(/^title: .*$/m, `title: ${title}`)
      .replace(/^ {2}colour: .*$/m, `  colour: '${colour}'\n${theme}`);
    for (const [path, text] of Object.entries({ ...files, 'site.yaml': settings })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    dist = await buildContent(folder, (remove) => endings.push(remove));
    const server = await preview({
      root: '.',
      outDir: dist,
      logLevel: 'error',
      server: { port },
    });
    endings.push(() => server.stop());
    origin = `http://localhost:${server.port}`;
  }, 240_000);
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });

  const read = (path: string): string => {
    const bytes = readFileSync(join(dist, path));
    // Those of the full text are packed.
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
  };
  const allFiles = (): string[] =>
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));

  test('nothing of the first brand is in any file', () => {
    const found = allFiles().flatMap((path) => {
      const match = firstBrand.exec(`${path}\n${read(path).replace(ownLicence, '')}`);
      return match ? [`${path}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
    expect(read('index.html')).toContain(brand);
    expect(read('index.html')).toContain(colour);
    expect(read('answers.json')).toContain(brand);
  });

  test('its mark, or its letter on its colour, stands in the header and the tab', async () => {
    const page = await site.open(`${origin}/faq/`, { colorScheme: 'dark' });
    const name = page.getByRole('banner').getByRole('link', { name: title });
    const box = await name.locator(files['brand/mark.svg'] ? 'img' : '.help-mark').boundingBox();
    expect(box).toMatchObject({ height: 28, width: files['brand/mark.svg'] ? 56 : 28 });
    const icon = await page.request.get(
      origin + ((await page.locator('link[rel~=icon]').getAttribute('href')) ?? ''),
    );
    expect(icon.headers()['content-type']).toContain('image/svg+xml');
    expect(await icon.text()).toContain(files['brand/icon.svg'] ?? `>${[...brand][0]}</text>`);
  });

  test('no blank of a Latin name stays beside a Chinese one, and each beside a Latin one', () => {
    const pages = allFiles().filter((path) => path.endsWith('.html'));
    const texts = pages.map((path) => {
      const page = parse(read(path));
      return (
        page
          .querySelectorAll('title, h1, h2, h3, p, a:not(.help-site-title), li, label')
          // A paragraph in an item of a list is a line of its own.
          .map(({ structuredText }) => structuredText)
          .join('\n')
      );
    });
    // Others hold lists of words, set apart by blanks.
    const exported = ['answers.json', 'desk/replies.txt'];
    const whole = [...texts, ...exported.map(read)].join('\n');
    const wrong = /\p{Script=Han}/u.test(brand)
      ? new RegExp(String.raw`${brand} \p{Script=Han}.{6}|.{6}\p{Script=Han} ${brand}`, 'gu')
      : new RegExp(String.raw`${brand}\p{Script=Han}.{6}|.{6}\p{Script=Han}${brand}`, 'gu');
    expect([...new Set(whole.match(wrong))]).toEqual([]);
    expect(whole.split(brand).length).toBeGreaterThan(20);
  });

  test('axe finds nothing on any kind of page, in both themes', { timeout: 300_000 }, async () => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const [kind, address] of Object.entries(kindsOfPage)) {
        const page = await site.open(origin + address, { colorScheme });
        for (const finding of await axeFindings(page))
          found.push(`${kind}, ${colorScheme}: ${finding}`);
        await page.close();
      }
    }
    expect(found).toEqual([]);
  });
});
