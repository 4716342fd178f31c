import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { ContentSource } from '../../source/content-source.ts';
import { contentPath } from '../../source/content-path.ts';
import { launchOptions } from '../../testing/browser-options.ts';
import { serveCompressed } from './gzip-server.ts';
import { measuredBuild } from './measured-build.ts';
import { spread } from './page-sizes.ts';
import { notedBy, slowPage } from './slow-phone.ts';
import { syntheticAnswers, writeContent } from './synthetic-content.ts';
import { tableOf, type Row } from './table.ts';

/** The network of Lighthouse's phone. */
const lighthousePhone = { latency: 150, down: (1.6 * 1024 * 1024) / 8, up: (750 * 1024) / 8 };
const runs = 5;
/** A desk that takes a message. */
export const usableDesk = 'help-desk[data-ready]';
const queries = ['提现没到账', '扣了两次', '账号被盗', '退款多久', 'chongzhi shibai'];

/**
 * The desk on a phone in the middle of the range, as Lighthouse takes it: a processor four times
 * slower, 1.6 Mbit/s, 150 ms for a round trip. Medians, in milliseconds.
 *
 * @param work A folder for the builds.
 * @param sizes Numbers of answers.
 */
export async function deskTable(
  work: string,
  real: ContentSource,
  { seed, sizes }: { seed: number; sizes: readonly number[] },
): Promise<string> {
  const browser = await chromium.launch(launchOptions());
  try {
    const rows: [string, Row][] = [];
    for (const size of sizes) {
      process.stderr.write(`… the desk with ${size} answers\n`);
      const [content, folder] = [join(work, `desk-${size}`), join(work, `desk-dist-${size}`)];
      writeContent(content, syntheticAnswers(size, real, seed), contentPath());
      await measuredBuild(resolve('.'), folder, { HELP_CONTENT: content });
      const server = await serveCompressed(folder, new Map());
      rows.push([`${size} answers`, await rowOf(browser, server.address)]);
      server.close();
    }
    return tableOf(rows, false);
  } finally {
    await browser.close();
  }
}

async function rowOf(browser: Browser, site: string): Promise<Row> {
  const usable: number[] = [];
  const listed: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await slowPage(browser, lighthousePhone, usableDesk);
    await page.goto(`${site}/desk/`, { waitUntil: 'commit' });
    await page.locator(usableDesk).waitFor();
    usable.push((await notedBy(page)).seen);
    for (const query of queries) listed.push(await timeToList(page, query));
    await page.context().close();
  }
  return {
    'first usable, ms': { shown: String(median(usable)) },
    'from a query to its answers, ms': { shown: String(median(listed)) },
    'of these most, ms': { shown: String(Math.round(Math.max(...listed))) },
  };
}

/** From the last key to the list, over the network, the pause for typing included. */
async function timeToList(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLTextAreaElement>('help-desk [data-part=query]');
    const list = document.querySelector('help-desk [data-part=list]');
    if (!field || !list) throw new Error('the desk has no field or no list');
    const changed = new Promise<void>((resolve) => {
      new MutationObserver((_changes, observer) => {
        observer.disconnect();
        resolve();
      }).observe(list, { childList: true });
    });
    const started = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await changed;
    return performance.now() - started;
  }, query);
}

const median = (times: readonly number[]): number => Math.round(spread(times)[1]);
