import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from '../browser.ts';
import { playSequences } from './sequences.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

test('a step is ticked when its reader has ticked it, and never else: 50 sequences', async () => {
  const { actions, wrong } = await playSequences(50, async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    return { open: () => context.newPage(), close: () => context.close() };
  });
  expect(actions).toBe(400);
  expect(wrong).toEqual([]);
}, 180_000);
