import type { Browser, Page } from 'playwright-core';
import { slowDown, type Network } from '../../testing/slow-networks.ts';
import { AskedFiles, type AskedFile } from '../../testing/asked-files.ts';
import { freshPhone } from '../bench/fresh-phone.ts';

/** What a reader waited for: milliseconds from the first key to the first result. */
export interface FirstResult {
  files: AskedFile[];
  /** Where the key comes with the tap on the box. */
  together: number;
  /** Where it comes as soon as the hand is on the keyboard. */
  soon: number;
  /** Where all that the tap asks for had come before. */
  ready: number;
}

/**
 * What a hand takes from a pointing device to the keyboard, in milliseconds.
 * @see Card, Moran, Newell: The Keystroke-Level Model for User Performance Time (1980): H
 */
const homing = 400;

/**
 * Searches three times, each in a fresh profile.
 *
 * @param prepare Changes what the page is served.
 */
export async function firstResult(
  browser: Browser,
  site: string,
  query: string,
  network?: Network,
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<FirstResult> {
  const open = async (): Promise<Page> => {
    const context = await freshPhone(browser);
    const page = await context.newPage();
    await prepare(page);
    await page.goto(`${site}/`);
    await page.waitForLoadState('networkidle');
    if (network) await slowDown(page, network);
    return page;
  };
  const page = await open();
  const asked = new AskedFiles(page);
  const together = await timed(page, query);
  await page.waitForLoadState('networkidle');
  const files = await asked.files();
  await page.context().close();
  const later = await open();
  const soon = await timed(later, query, homing);
  await later.context().close();
  const near = await open();
  const head = near.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/search/index.json'),
  );
  await near.getByRole('combobox', { name: '搜索帮助中心' }).focus();
  await head;
  const ready = await timed(near, query);
  await near.context().close();
  return { files, together, soon, ready };
}

/**
 * Types a query so many milliseconds after the tap, and waits for an answer, all in the page: asking
 * from outside takes time.
 */
const timed = (page: Page, text: string, pause = 0): Promise<number> =>
  page.evaluate(
    async ({ text, pause }) => {
      const box = document.querySelector('help-search-box');
      const field = box?.querySelector('input');
      if (!box || !field) throw new Error('the page has no search box');
      const shown = new Promise<void>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!box.querySelector('[role=option]')) return;
          observer.disconnect();
          resolve();
        }).observe(box, { childList: true, subtree: true });
      });
      field.focus();
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const started = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await shown;
      return performance.now() - started;
    },
    { text, pause },
  );
