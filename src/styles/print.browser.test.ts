import { expect, test } from 'vitest';
import { useBrowser } from '../testing/browser.ts';
import { kindsOfPage } from '../testing/kinds-of-page.ts';

const site = useBrowser();

const printed = (['answer', 'playbook', 'home'] as const).map((kind) => ({
  kind,
  address: kindsOfPage[kind],
}));

test.for(printed)('$kind is printed black on white from the dark theme', async ({ address }) => {
  const page = await site.open(address, { colorScheme: 'dark' });
  const lightness = (): Promise<number[]> =>
    page.evaluate(() => {
      const look = (name: string): string => getComputedStyle(document.body).getPropertyValue(name);
      return [look('background-color'), look('color')].map((colour) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
        return (red + green + blue) / 3;
      });
    });
  const [dark = 255] = await lightness();
  expect(dark).toBeLessThan(60);
  await page.emulateMedia({ media: 'print' });
  const [ground = 0, ink = 255] = await lightness();
  expect(ground).toBeGreaterThan(250);
  expect(ink).toBeLessThan(80);
});

test.for(printed)('of $kind nothing is printed that only a screen has', async ({ address }) => {
  const page = await site.open(address);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('link', { name: '联系客服' }).count()).toBe(0);
  expect(await page.getByRole('searchbox').or(page.getByRole('combobox')).count()).toBe(0);
  expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('banner').innerText()).toContain('帮助中心');
});

test('boxes are printed to be ticked by hand', async () => {
  const page = await site.open(kindsOfPage.answer);
  await page.emulateMedia({ media: 'print' });
  const boxes = await page.getByRole('checkbox').all();
  expect(boxes.length).toBeGreaterThan(2);
  for (const box of boxes) expect((await box.boundingBox())?.width).toBeGreaterThan(16);
  expect(await page.getByRole('progressbar').count()).toBe(0);
});
