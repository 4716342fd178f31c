import type { Browser, Page } from 'playwright-core';
import { throttle, type Connection } from '../../testing/slow-networks.ts';
import { freshPhone } from './fresh-phone.ts';

/** What a page noted of itself, in milliseconds since it was asked for; 0 is not yet. */
export interface Noted {
  firstPaint: number;
  largestPaint: number;
  /** When something matched the selector that was watched for. */
  seen: number;
}

/** A phone in the middle of the range, as Lighthouse takes it. */
const slowerProcessor = 4;

/**
 * An empty page in a fresh profile, with a slow processor and a slow network.
 *
 * @param watched A selector: when something first matches it is noted.
 */
export async function slowPage(
  browser: Browser,
  connection: Connection,
  watched: string,
): Promise<Page> {
  const context = await freshPhone(browser);
  const page = await context.newPage();
  // Noted in the page itself: asking from outside takes its time on a slow processor.
  await page.addInitScript((selector) => {
    const noted: Noted = { firstPaint: 0, largestPaint: 0, seen: 0 };
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint'))
        noted.firstPaint = startTime;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      noted.largestPaint = list.getEntries().at(-1)?.startTime ?? 0;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      noted.seen = performance.now();
    }).observe(document, { attributes: true, childList: true, subtree: true });
  }, watched);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
  await throttle(page, connection);
  return page;
}

/** What a page that was made so has noted. */
export const notedBy = (page: Page): Promise<Noted> =>
  page.evaluate(() => Reflect.get(window, 'noted') as Noted);
