import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeSweep } from '../../testing/axe-sweep.ts';
import { sharedBrowser } from '../../testing/browser.ts';
import { serveInFolder, type FolderServer } from '../../testing/folder-server.ts';
import type { PageState } from '../../testing/page-state.ts';
import { shortLastLines } from '../../testing/short-last-lines.ts';
import { cutOff, sideways } from '../../testing/wcag/cut-off.ts';
import { buildGallery } from './build-gallery.ts';
import { gallerySites } from './gallery-sites.ts';
import { galleryStates } from './gallery-states.ts';

const folder = mkdtempSync(join(tmpdir(), 'help-gallery-'));
let server: FolderServer;
beforeAll(async () => {
  await buildGallery(folder);
  server = await serveInFolder(folder, '');
}, 300_000);
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const show = (): Promise<void> => Promise.resolve();
const addresses = gallerySites.flatMap(({ name, pages }) =>
  Object.keys(pages).map((address) => `/${name}${address}`),
);
const pages = [...addresses, '/'].map((address): [string, PageState] => [
  address,
  { address, show },
]);
const states = Object.entries(galleryStates);

test(
  'axe finds nothing in the gallery, in both themes and three sizes at 320 and 1280 px',
  { timeout: 1_800_000, retry: 0 },
  async () => {
    const { found, judged } = await axeSweep(server.origin, [...pages, ...states]);
    expect(found).toEqual([]);
    expect(judged).toBeGreaterThan(12 * pages.length);
  },
);

/** Every page of the gallery, in a tab that stays. */
async function eachPage(look: (page: Page, address: string) => Promise<string[]>) {
  const page = await (await sharedBrowser()).newPage({ locale: 'zh-CN' });
  const found: string[] = [];
  for (const address of addresses) {
    const response = await page.goto(server.origin + address);
    if (response?.status() !== 200) found.push(`${address}: there is no such page`);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    const said = await look(page, address);
    found.push(...said.map((line) => `${address}: ${line}`));
  }
  await page.context().close();
  return found;
}

test(
  'whatever the content, nothing ends with a line of one or two characters',
  { timeout: 120_000 },
  async () => {
    const found = await eachPage(async (page) => {
      const lines: string[] = [];
      for (const width of [320, 360, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        lines.push(...(await shortLastLines(page)).map((line) => `${width} px: ${line}`));
      }
      return lines;
    });
    expect(found).toEqual([]);
  },
);

test(
  'long words and titles, tables and code are neither cut off nor make a page wider, in any size',
  { timeout: 120_000 },
  async () => {
    const found = await eachPage(async (page) => {
      const lines: string[] = [];
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        for (const size of ['', 'large', 'largest']) {
          await page.evaluate((value) => (document.documentElement.dataset['size'] = value), size);
          const wider = await sideways(page);
          const cut = await cutOff(page);
          if (wider > 0) cut.push(`${wider} px wider than the screen`);
          lines.push(...cut.map((line) => `${width} px ${size}: ${line}`));
        }
      }
      return lines;
    });
    expect(found).toEqual([]);
  },
);
