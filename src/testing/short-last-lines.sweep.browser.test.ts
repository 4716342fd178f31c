import { expect, inject, test } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { distPages } from './dist-pages.ts';
import { shortLastLines } from './short-last-lines.ts';
import { stopForwarding } from './stop-forwarding.ts';

const widths = [320, 360, 390, 768, 1280];

test(
  'no heading, card, button or list of links has a last line of one or two characters, at any width',
  { timeout: 300_000 },
  async () => {
    const context = await (await sharedBrowser()).newContext({ locale: 'zh-CN' });
    await stopForwarding(context);
    const page = await context.newPage();
    const found: string[] = [];
    for (const { address } of distPages()) {
      await page.goto(inject('site') + address);
      await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const lines = await shortLastLines(page);
        found.push(...lines.map((line) => `${width} px, ${address}: ${line}`));
      }
    }
    await context.close();
    expect(found).toEqual([]);
  },
);
