import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { sharedBrowser } from '../../testing/browser.ts';
import { heading, onOwnSite, seenNames, visited } from '../../testing/offline-visit.ts';

afterEach(async () => {
  for (const context of (await sharedBrowser()).contexts()) await context.close();
});

/** The caches of packs: of one release, when all is as it should be. */
const releases = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => /[0-9a-f]{8}$/.test(name)).join(),
  );

test('a new release replaces all that is kept, and what was read is loaded anew', async () => {
  await onOwnSite(async ({ server, change, release }) => {
    const page = await visited(`${server.origin}/`);
    const before = await releases(page);
    await page.goto(`${server.origin}/faq/payment/`);
    await expect.poll(() => page.evaluate(seenNames)).toContain('/faq/payment/');
    change('triage/index.html');
    change('faq/payment/index.html');
    await release();
    await page.goto(`${server.origin}/contact/`);
    await expect.poll(() => releases(page)).not.toContain(before);
    await expect.poll(() => page.evaluate(seenNames)).toContain('/faq/payment/');
    server.isGone = true;
    for (const address of ['/triage/', '/faq/payment/']) {
      await page.goto(server.origin + address);
      expect(await heading(page)).toMatch(/！$/);
    }
  });
});

test('who has agreed to keep everything is asked again when a release is large', async () => {
  await onOwnSite(async ({ folder, server, change, release }) => {
    const page = await visited(`${server.origin}/offline/`);
    const state = page.locator('help-offline [role=status]');
    await page.getByRole('button', { name: '全部存下' }).click();
    await expect.poll(() => state.innerText()).toContain('全部页面都存下了');
    const renewed = async (): Promise<void> => {
      const before = await releases(page);
      await release();
      await page.goto(`${server.origin}/contact/`);
      await expect.poll(() => releases(page)).not.toContain(before);
      await page.goto(`${server.origin}/offline/`);
    };
    const saidNow = async (): Promise<string> => {
      await page.goto(`${server.origin}/offline/`);
      await page.getByRole('button', { name: '全部删掉' }).waitFor();
      return state.innerText();
    };
    change('faq/account/index.html');
    await renewed();
    await expect.poll(saidNow).toContain('全部页面都存下了');
    writeFileSync(join(folder, 'faq/account/new.bin'), randomBytes(1_200_000));
    await renewed();
    await expect.poll(saidNow).toMatch(/帮助中心更新过了，.*要重新下载 1\.\d MB/);
  });
});

test('what a portal answers in the place of the server is not kept, and it says what to do', async () => {
  await onOwnSite(async ({ folder, server }) => {
    const packs = join(folder, 'offline/packs');
    const file = join(packs, readdirSync(packs).find((name) => name.startsWith('first')) ?? '');
    const right = readFileSync(file);
    writeFileSync(file, '<!doctype html><title>Wi-Fi</title>');
    const page = await (await (await sharedBrowser()).newContext({ locale: 'zh-CN' })).newPage();
    await page.goto(`${server.origin}/offline/`);
    const state = page.locator('help-offline [role=status]');
    await expect.poll(() => state.innerText()).toContain('没有存成');
    expect(await page.getByText('没有网络时能看的').isVisible()).toBe(false);
    writeFileSync(file, right);
    await page.getByRole('button', { name: '重新开始存' }).click();
    await expect.poll(() => state.innerText()).toContain('已经存下 0.');
    await page.getByText('没有网络时能看的').waitFor();
  });
});

test('keeping everything ends on a network that is stuck, and says what to do', async () => {
  await onOwnSite(async ({ server, release }) => {
    await release();
    const page = await visited(`${server.origin}/offline/`);
    const state = page.locator('help-offline [role=status]');
    server.instead = (pathname) => pathname.includes('/packs/pages.');
    await page.getByRole('button', { name: '全部存下' }).click();
    await expect.poll(() => state.innerText(), { timeout: 9000 }).toContain('没有存成：网络断了');
    server.instead = () => false;
    await page.getByRole('button', { name: '全部存下' }).click();
    await expect.poll(() => state.innerText()).toContain('全部页面都存下了');
  });
});
