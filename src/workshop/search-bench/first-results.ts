import type { Browser, Page } from 'playwright-core';
import { slowDown, type Network } from '../../testing/slow-networks.ts';
import { AskedFiles, type AskedFile } from '../../testing/asked-files.ts';
import { freshPhone } from '../bench/fresh-phone.ts';

/** What a reader waited for, from the tap on the search box to the first result. */
export interface FirstResult {
  files: AskedFile[];
  /** Milliseconds from the first key, which comes with the tap. */
  together: number;
  /** The same where what comes near the box had come before the key. */
  ready: number;
}

/**
 * Searches once in a fresh profile.
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
  const near = await open();
  const head = near.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('/search/index.json'),
  );
  await near.getByRole('combobox', { name: '搜索帮助中心' }).focus();
  await head;
  const ready = await timed(near, query);
  await near.context().close();
  return { files, together, ready };
}

/** Types a query at once, and waits for an answer, all in the page: asking from outside takes time. */
const timed = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
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
    const started = performance.now();
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await shown;
    return performance.now() - started;
  }, query);
