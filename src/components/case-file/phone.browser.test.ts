import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { address, paste, take } from '../../testing/case-file-on-page.ts';

const site = useBrowser();

test.for([320, 360])('at %i px nothing sticks out, and no number is broken', async (width) => {
  const page = await site.open(address, { viewport: { width, height: 640 } });
  const account = '6217000010001234567';
  await paste(
    page,
    `日期,金额,收支,对方户名,对方账号,交易单号\n2026-11-20,"1,234,567.89",支出,甲某,${account},4200002158202611206213456789`,
  );
  await take(page);
  await page.locator('[data-part=payments]', { hasText: account }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const broken = await page.locator('.help-sheet td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\d,.-]{2,}/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(word);
        }
      return found;
    }),
  );
  expect(broken).toEqual([]);
});
