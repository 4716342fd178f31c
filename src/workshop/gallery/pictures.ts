import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser, type Page } from 'playwright-core';
import { desktop, launchOptions, phone } from '../../testing/browser-options.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';
import { pageStates } from '../../testing/page-states.ts';
import { gallerySites } from './gallery-sites.ts';

/** The pages of the built site that people meet first. */
const firstMet: Record<string, string> = {
  home: kindsOfPage.home,
  urgent: '/faq/account/hacked-first-steps/',
  answer: kindsOfPage.answer,
  contact: '/contact/',
  results: pageStates['search']?.address ?? kindsOfPage.search,
};

/**
 * Pictures of the pages that people meet first and of every page of the gallery, on a phone and a
 * desktop, light and dark.
 *
 * @param folder Where the pictures go, by name: `home-360-light.png`.
 * @param gallery Origin at which the gallery is served.
 */
export async function takePictures(folder: string, gallery: string): Promise<void> {
  await withSite(async (browser, site) => {
    const pages = Object.entries(firstMet).map(([name, path]) => [name, site + path] as const);
    const examples = gallerySites.flatMap(({ name, pages }) =>
      Object.keys(pages).map(
        (path) => [`gallery-${name}${nameOf(path)}`, `${gallery}/${name}${path}`] as const,
      ),
    );
    for (const viewport of [phone, desktop]) {
      const page = await newPage(browser, viewport);
      for (const [name, address] of [...pages, ...examples]) {
        await open(page, address);
        // A theme is only an attribute.
        for (const theme of ['light', 'dark']) {
          await page.evaluate((value) => {
            document.documentElement.dataset['theme'] = value;
          }, theme);
          const path = join(folder, `${name}-${viewport.width}-${theme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
    }
  }, folder);
}

/** The two pictures that the README shows. */
export async function takeReadmePictures(folder: string): Promise<void> {
  await withSite(async (browser, site) => {
    const page = await newPage(browser, phone);
    await open(page, `${site}/`);
    await page.screenshot({ path: join(folder, 'home.png') });
    await open(page, `${site}${kindsOfPage.answer}#account`);
    await page.screenshot({ path: join(folder, 'answer.png') });
  }, folder);
}

const nameOf = (path: string): string => path.replace(/\/$/, '').replace(/[^a-z0-9]+/g, '-');

async function withSite(
  work: (browser: Browser, site: string) => Promise<void>,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await preview({ root: '.', logLevel: 'error', server: { port: 4397 } });
  const browser = await chromium.launch(launchOptions());
  try {
    await work(browser, `http://localhost:${server.port}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const newPage = (browser: Browser, viewport: typeof phone): Promise<Page> =>
  browser.newPage({ viewport, deviceScaleFactor: 2, locale: 'zh-CN', colorScheme: 'light' });

/** Opens a page and waits for its scripts, which come after it. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  if (new URL(address).search) await page.locator('.help-search-group').first().waitFor();
}
