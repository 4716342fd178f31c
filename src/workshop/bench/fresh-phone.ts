import type { Browser, BrowserContext } from 'playwright-core';
import { phone } from '../../testing/browser-options.ts';

/** A phone whose browser has seen nothing yet, and which takes a certificate that nobody vouches for. */
export const freshPhone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: phone,
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
    // What it fetches for later is in the way of nothing here, and would be in the figures.
    serviceWorkers: 'block',
  });
