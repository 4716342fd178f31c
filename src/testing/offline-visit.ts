import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { writeOffline } from '../offline/write-offline.ts';
import { sharedBrowser } from './browser.ts';
import { serveInFolder, type FolderServer } from './folder-server.ts';

/** Opens an address in a fresh profile, and waits until what is kept by itself is kept. */
export async function visited(address: string): Promise<Page> {
  const page = await (await (await sharedBrowser()).newContext({ locale: 'zh-CN' })).newPage();
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
    .toBe(true);
  return page;
}

export const heading = (page: Page): Promise<string> =>
  page.getByRole('heading', { level: 1 }).innerText();

/** Below the title of a page that is a kept one. */
export const keptLine = /没有读到最新的一页。下面是 \d{4} 年 \d+ 月 \d+ 日存下的/;

/** Large, and not looked at by those who change a site. */
const needless = /^dist[\\/](?:(?:a|desk|guide|pagefind|search|t)\b|triage[\\/][^.]+$)/;

/** A copy of the site, on a host of its own, that a test may change. */
export interface OwnSite {
  folder: string;
  server: FolderServer;
  /** Puts something new into a page. */
  change(path: string): void;
  /** Makes of it a new release, whose readers wait a second for the network. */
  release(): Promise<void>;
}

export async function onOwnSite(act: (site: OwnSite) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'help-offline-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !needless.test(path) });
  const server = await serveInFolder(folder, '');
  const centre = await checkedHelpCentre();
  try {
    await act({
      folder,
      server,
      change(path) {
        const file = join(folder, path);
        writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '！</h1>'));
      },
      async release() {
        rmSync(join(folder, 'offline/packs'), { recursive: true });
        await writeOffline(folder, centre, { patience: 1 });
      },
    });
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** For `page.evaluate`: the addresses of pages that were read and are kept. */
export const seenNames = async (): Promise<string> => {
  const name = (await caches.keys()).find((name) => name.endsWith('seen'));
  if (!name) return '';
  return (await (await caches.open(name)).keys()).map(({ url }) => url).join(' ');
};
