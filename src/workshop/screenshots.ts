import { mkdirSync } from 'node:fs';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import { desktop, launchOptions, phone } from '../testing/browser-options.ts';
import { kindsOfPage } from '../testing/kinds-of-page.ts';

// `npm run screenshots`: pictures of each kind of page of the built site, to look at, and the
// two that the README shows.

const folder = 'test-results/screenshots';

mkdirSync(folder, { recursive: true });
const server = await preview({ root: '.', logLevel: 'error', server: { port: 4397 } });
const browser = await chromium.launch(launchOptions());
const site = `http://localhost:${server.port}`;
try {
  for (const [kind, address] of Object.entries(kindsOfPage)) {
    const name = `${folder}/${kind.replaceAll(' ', '-')}`;
    for (const theme of ['light', 'dark'] as const) {
      await take(browser, `${name}-phone-${theme}.png`, address, phone, theme, true);
      await take(browser, `${name}-desktop-${theme}.png`, address, desktop, theme, false);
    }
  }
  await take(browser, '.readme/home.png', '/', phone, 'light', false);
  await take(browser, '.readme/answer.png', `${kindsOfPage.answer}#account`, phone, 'light', false);
} finally {
  await browser.close();
  await server.stop();
}

async function take(
  browser: Browser,
  path: string,
  address: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark',
  fullPage: boolean,
): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(site + address);
  // Scripts come after the page.
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path, fullPage });
  await context.close();
}
