import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { readySearch, stopTime } from '../../testing/search-on-page.ts';
import { shippedAnswer } from '../../testing/shipped-answer.ts';

const site = useBrowser();

const places = [
  { name: 'under the box', address: '/', region: 'help-search-box [role=listbox]' },
  { name: 'on the results page', address: '/search/', region: '[data-part=results]' },
];

/** Searches, on a network that gives no more of the index until it is let go. */
async function searchSlowly(
  address: string,
  options = {},
): Promise<{ page: Page; letGo: () => void }> {
  const page = await site.open(address, options);
  const box = await readySearch(page);
  const { promise, resolve } = Promise.withResolvers<unknown>();
  await page.route('**/search/*/terms-*.json', async (route) => {
    await promise;
    await route.continue();
  });
  await stopTime(page);
  await box.fill('提现没到');
  return { page, letGo: () => resolve(undefined) };
}

const bars = '.help-search-waiting';

test.for(places)(
  'results that take long are stood for by lines, $name',
  async ({ address, region }) => {
    const { page, letGo } = await searchSlowly(address);
    const results = page.locator(region);
    await page.clock.runFor(280);
    expect(await page.locator(bars).count()).toBe(0);
    await page.clock.runFor(100);
    await page.locator(bars).waitFor();
    expect(await results.getAttribute('aria-busy')).toBe('true');
    expect(await page.getByRole('status').filter({ hasText: '正在找' }).count()).toBe(1);
    expect(await page.locator(bars).getAttribute('aria-hidden')).toBe('true');
    letGo();
    await results.getByText(shippedAnswer.title).waitFor();
    expect(await results.getAttribute('aria-busy')).toBeNull();
    expect(await page.locator(bars).count()).toBe(0);
  },
);

test('lines are where results will be, and as high', async () => {
  const { page, letGo } = await searchSlowly('/search/', { viewport: phone });
  await page.clock.runFor(500);
  const line = await page.locator(`${bars} strong`).first().boundingBox();
  const place = await page.locator(`${bars} p`).first().boundingBox();
  letGo();
  await page.getByText(shippedAnswer.title).waitFor();
  const title = await page.locator('[data-part=results] strong').first().boundingBox();
  const result = await page.locator('[data-part=results] a').first().boundingBox();
  expect(Math.abs((title?.y ?? 0) - (line?.y ?? 99))).toBeLessThan(2);
  expect(title?.x).toBe(line?.x);
  // A line of text more or less: answers are not all as long.
  expect(Math.abs((result?.height ?? 0) - (place?.height ?? 999))).toBeLessThan(25);
});

test.for([
  { reducedMotion: 'reduce', animation: 'none' },
  { reducedMotion: 'no-preference', animation: 'help-search-waiting' },
] as const)('with motion “$reducedMotion” lines move: $animation', async (wish) => {
  const { page, letGo } = await searchSlowly('/search/', { reducedMotion: wish.reducedMotion });
  await page.clock.runFor(500);
  const moving = await page
    .locator(bars)
    .evaluate((element) => getComputedStyle(element).animationName);
  expect(moving).toBe(wish.animation);
  letGo();
});

test.for([phone, { width: 1280, height: 900 }])(
  'the text of results begins where that in the field does, at $width px',
  async (viewport) => {
    const page = await site.open('/search/?q=提现没到', { viewport });
    const fieldText = (): Promise<number> =>
      page.locator('main input[type=search]').evaluate((field) => field.getBoundingClientRect().x);
    /** Results that are drawn anew are not there for a moment. */
    const beginsThere = (selector: string) =>
      expect
        .poll(async () => {
          const box = await page.locator(selector).first().boundingBox();
          return box ? Math.abs(box.x - (await fieldText())) : NaN;
        })
        .toBeLessThan(0.5);
    await beginsThere('[data-part=results] strong');
    await page.goto(new URL('/', page.url()).href);
    await page.locator('main input[type=search]').fill('提现没到');
    await beginsThere('main [role=option] strong');
  },
);
