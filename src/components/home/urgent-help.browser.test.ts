import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();

test('on a small phone urgent help begins within the first 330 pixels', async () => {
  const page = await site.open('/', { viewport: { width: 360, height: 640 } });
  const box = await page.getByRole('heading', { name: '现在很急' }).boundingBox();
  expect(box?.y).toBeLessThanOrEqual(330);
});

test.for([
  { width: 320, across: 2 },
  { width: 390, across: 2 },
  { width: 700, across: 2 },
  { width: 800, across: 5 },
  { width: 1280, across: 5 },
])('urgent help stands in whole rows at $width px, and no label is cut', async (example) => {
  const { width, across } = example;
  const page = await site.open('/', { viewport: { width, height: 800 } });
  const links = page.getByRole('region', { name: '现在很急' }).getByRole('link');
  const boxes = await links.evaluateAll((all) =>
    all.map((link) => ({
      top: link.getBoundingClientRect().top,
      isCut: link.scrollWidth > link.clientWidth,
    })),
  );
  const rows = [...Map.groupBy(boxes, ({ top }) => top).values()];
  expect(rows.map(({ length }) => length)).toEqual(
    Array.from({ length: boxes.length / across }, () => across),
  );
  expect(boxes.filter(({ isCut }) => isCut)).toEqual([]);
});
