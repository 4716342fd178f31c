import { setTimeout } from 'node:timers/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Response,
} from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { desktop, launchOptions } from './browser-options.ts';
import { throttle } from './slow-networks.ts';

/** How a page is opened: as Playwright does, and … */
interface OpenOptions extends BrowserContextOptions {
  /** … over a connection of this speed. */
  bytesPerSecond?: number;
  /** … with scripts that come so much later than the rest, in milliseconds. */
  scriptsLate?: number;
  /** … from a server that adds headers to every response. */
  headers?: Record<string, string>;
  /** … in a browser that lacks something: a script that takes it away. */
  without?: string;
}

/** The built site in Chromium, for the tests of one file. */
export interface SiteBrowser {
  /**
   * Opens an address of the site in a fresh profile. When the test ends, an error or a warning
   * on the console, or a request to another host, fails it.
   */
  open(address: string, options?: OpenOptions): Promise<Page>;
  /** A second tab in the profile of a page. */
  openBeside(page: Page, address: string): Promise<Page>;
}

let launched: Promise<Browser> | undefined;

/** The Chromium of this worker, for all of its files; it ends with the worker. */
export const sharedBrowser = (): Promise<Browser> =>
  (launched ??= chromium.launch(launchOptions()));

export function useBrowser(): SiteBrowser {
  let browser: Browser;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await closeQuietly(context);
    expect(complaints.splice(0)).toEqual([]);
  });

  const go = async (page: Page, address: string, scripts = true): Promise<Page> => {
    // Whole addresses lead to a site that a test has built for itself.
    const url = new URL(address, inject('site'));
    page.on('console', (message) => {
      // A missing page is reported on the console too; the test that asks for one expects it.
      const known = message.text().includes('404 (Not Found)');
      if (['error', 'warning'].includes(message.type()) && !known) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(url.origin)) complaints.push(`request to ${request.url()}`);
    });
    if (scripts) waitForScripts(page);
    await page.goto(url.href);
    return page;
  };

  return {
    open: async (address, { bytesPerSecond, scriptsLate, headers, without, ...options } = {}) => {
      const context = await browser.newContext({ viewport: desktop, locale: 'zh-CN', ...options });
      if (headers) await addHeaders(context, headers);
      await context.addInitScript(withoutWorkers);
      const page = await context.newPage();
      if (without) await page.addInitScript(without);
      if (scriptsLate) await delayScripts(page, scriptsLate);
      if (bytesPerSecond)
        await throttle(page, { latency: 0, down: bytesPerSecond, up: bytesPerSecond });
      return go(page, address, options.javaScriptEnabled);
    },
    openBeside: async (page, address) => go(await page.context().newPage(), address),
  };
}

/** Tests see and answer the requests of a page; those that a service worker makes they do not. */
export const withoutWorkers = 'delete Navigator.prototype.serviceWorker';

/** What a page was still loading when its test ended is nobody's mistake. */
async function closeQuietly(context: BrowserContext): Promise<void> {
  for (const routed of [context, ...context.pages()])
    await routed.unrouteAll({ behavior: 'ignoreErrors' });
  await context.close();
}

/** Scripts come after the page: it is as tests expect it when all of its elements work. */
function waitForScripts(page: Page): void {
  for (const name of ['goto', 'reload', 'goBack'] as const) {
    const go = page[name].bind(page) as (...values: unknown[]) => Promise<Response | null>;
    page[name] = async (...values: unknown[]) => {
      const response = await go(...values);
      await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
      return response;
    };
  }
}

async function addHeaders(context: BrowserContext, headers: Record<string, string>): Promise<void> {
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
}

async function delayScripts(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/*.js', async (route) => {
    await setTimeout(milliseconds);
    await route.continue();
  });
}
