import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { isFullSweep } from './full-sweep.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const site = useBrowser();

const views = (['light', 'dark'] as const).flatMap((theme) =>
  [phone, desktop].map((viewport) => ({ theme, viewport, width: viewport.width })),
);

/** Each kind of page in one of the views, in turn; in all of them in `npm run test:full`. */
const cases = Object.entries(kindsOfPage).flatMap(([kind, address], index) =>
  views
    .filter((_view, place) => isFullSweep || place === (index * 3) % views.length)
    .map((view) => ({ kind, address, ...view })),
);

/** As src/styles/tokens.css has them, shortened by the build: whether our layer is the upper one. */
const accents = { light: '#0a7168', dark: '#158479' };

const accentOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--sl-color-accent'),
  );

test.for(cases)(
  '$kind: axe finds nothing in the $theme theme at $width px',
  async ({ address, theme, viewport }) => {
    const page = await site.open(address, { viewport, colorScheme: theme });
    expect(await accentOf(page)).toBe(accents[theme]);
    // What a link says comes after the page, and moves it.
    if (address.includes('#')) await page.locator('.help-checklist-notes').waitFor();
    // A ticked, targeted and completed list shows all of its states.
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`),
    ).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    // Nothing has to be scrolled sideways on the smallest screen.
    expect(overflow).toBeLessThanOrEqual(0);
  },
);

test('a short link that does not go on is a page that axe finds nothing in', async () => {
  const page = await site.open('/');
  // The script of the page is stopped, so that the page itself can be looked at.
  await page.route('**/a/1301/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script[\s\S]*?<\/script>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(new URL('/a/1301/', page.url()).href);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
