import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../../testing/browser-options.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';
import { connectionOf, networks, type Connection } from '../../testing/slow-networks.ts';
import { barePage } from './bare-page.ts';
import { usableDesk } from './desk.ts';
import { serveCompressed } from './gzip-server.ts';
import { measuredBuild } from './measured-build.ts';
import { spread } from './page-sizes.ts';
import { selfSigned } from './self-signed.ts';
import { notedBy, slowPage, type Noted } from './slow-phone.ts';
import { tableOf, type Row } from './table.ts';

const runs = 5;
/** Where the bare page with the text of the answer is served. */
const bare = '/bare/';
/** What the script of the checklist adds to it when it has begun. */
const workingChecklist = 'help-checklist progress';

/**
 * What somebody waits for on a phone with a slow processor, observed in Chromium on slow networks,
 * everything in turns: least, median and most of the runs, in milliseconds.
 *
 * @param work A folder for the build.
 */
export async function phoneTable(work: string): Promise<string> {
  const folder = join(work, 'phone');
  await measuredBuild(resolve('.'), folder);
  const browser = await chromium.launch(launchOptions());
  try {
    return tableOf(await phoneRows(browser, folder), false);
  } finally {
    await browser.close();
  }
}

/** A row for each network and protocol; HTTP/2 where the machine can make a certificate. */
async function phoneRows(browser: Browser, folder: string): Promise<[string, Row][]> {
  const answer = readFileSync(join(folder, kindsOfPage.answer, 'index.html'), 'utf8');
  const extra = new Map([[bare, barePage(answer)]]);
  const certificate = selfSigned();
  const rows: [string, Row][] = [];
  for (const protocol of certificate ? ['HTTP/1.1', 'HTTP/2'] : ['HTTP/1.1']) {
    const secured = protocol === 'HTTP/2' ? certificate : undefined;
    const server = await serveCompressed(folder, extra, secured);
    for (const network of networks) {
      const name = `${network.name}, ${protocol}`;
      process.stderr.write(`… a phone, ${name}\n`);
      rows.push([name, await rowOf(browser, server.address, connectionOf(network))]);
    }
    server.close();
  }
  return rows;
}

async function rowOf(browser: Browser, site: string, connection: Connection): Promise<Row> {
  const visit = (path: string, watched: string): Promise<Noted> =>
    visited(browser, site + path, connection, watched);
  const answers: Noted[] = [];
  const bares: Noted[] = [];
  const desks: Noted[] = [];
  for (let run = 0; run < runs; run += 1) {
    answers.push(await visit(kindsOfPage.answer, workingChecklist));
    bares.push(await visit(bare, 'body'));
    desks.push(await visit(kindsOfPage.desk, usableDesk));
  }
  const lcp = spread(answers.map(({ largestPaint }) => largestPaint));
  const bareLcp = spread(bares.map(({ largestPaint }) => largestPaint));
  return {
    'LCP of an answer': { shown: shown(lcp) },
    'of a bare page': { shown: shown(bareLcp) },
    'against it': { shown: `× ${(lcp[1] / bareLcp[1]).toFixed(2)}` },
    'checklist works after paint': {
      shown: shown(spread(answers.map(({ seen, firstPaint }) => seen - firstPaint))),
    },
    'desk is usable': { shown: shown(spread(desks.map(({ seen }) => seen))) },
  };
}

async function visited(
  browser: Browser,
  address: string,
  connection: Connection,
  watched: string,
): Promise<Noted> {
  const page = await slowPage(browser, connection, watched);
  await page.goto(address, { waitUntil: 'load' });
  await page.locator(watched).first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const noted = await notedBy(page);
  await page.context().close();
  return noted;
}

const shown = (numbers: readonly number[]): string =>
  numbers.map((number) => Math.round(number)).join(' / ');
