import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { isFullSweep } from './full-sweep.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const site = useBrowser();

/** Both themes and both widths; all four pairs of them in `npm run test:full`. */
const views = (['light', 'dark'] as const)
  .flatMap((theme) =>
    [phone, desktop].map((viewport) => ({ theme, viewport, width: viewport.width })),
  )
  .filter(({ theme, viewport }) => isFullSweep || (theme === 'light') === (viewport === phone));

/** As src/styles/tokens.css has them, shortened by the build: whether our layer is the upper one. */
const accents = { light: '#0a7168', dark: '#158479' };

const accentOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--sl-color-accent'),
  );

describe.for(Object.entries(kindsOfPage))('%s', ([, address]) => {
  test.for(views)(
    'axe finds nothing in the $theme theme at $width px',
    async ({ theme, viewport }) => {
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
    },
  );

  test('nothing has to be scrolled sideways at 320 px', async () => {
    const page = await site.open(address, { viewport: { width: 320, height: 640 } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

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
