import { expect, test } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();

test('on a small phone, whom to call stands on the first screen, in rows that are full', async () => {
  const page = await site.open('/contact/', { viewport: { width: 360, height: 640 } });
  const boxes = await page.locator('.help-call li a').evaluateAll((links) =>
    links.map((link) => {
      const { left, right, top, bottom, height } = link.getBoundingClientRect();
      return { left, right, top, bottom, height };
    }),
  );
  expect(boxes.length).toBeGreaterThan(4);
  for (const { bottom, height } of boxes) {
    expect(bottom).toBeLessThanOrEqual(640);
    expect(height).toBeGreaterThanOrEqual(44);
  }
  const edge = Math.max(...boxes.map(({ right }) => right));
  for (const { top } of boxes) {
    const row = boxes.filter((box) => box.top === top);
    expect(Math.max(...row.map(({ right }) => right))).toBeCloseTo(edge, 0);
  }
});

test('a number is as large as a finger and stands in one line, at 320 px and 150 % text', async () => {
  const page = await site.open('/contact/', { viewport: { width: 320, height: 640 } });
  await page.evaluate(() => (document.documentElement.style.fontSize = '150%'));
  const numbers = await page.locator('a[href^="tel:"].help-reach').evaluateAll((links) =>
    links.map((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      const { height, right } = link.getBoundingClientRect();
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      return { text: link.textContent, lines, isLarge: height >= 44, isInside: right <= 320 };
    }),
  );
  expect(numbers.length).toBeGreaterThan(15);
  const wrong = numbers.filter(
    ({ lines, isLarge, isInside }) => lines > 1 || !isLarge || !isInside,
  );
  expect(wrong).toEqual([]);
});

test.for([{ theme: 'light' }, { theme: 'dark' }] as const)(
  'axe finds nothing, $theme',
  async ({ theme }) => {
    const page = await site.open('/contact/', {
      colorScheme: theme,
      viewport: { width: 360, height: 800 },
    });
    expect(await axeFindings(page)).toEqual([]);
  },
);
