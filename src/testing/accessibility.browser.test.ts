import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { desktop, phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { kindStates } from './page-states.ts';
import { stopForwarding } from './stop-forwarding.ts';

// A choice; accessibility.sweep.browser.test.ts judges all pages and states in all views.
const looked = ['answer', 'playbook', 'home', 'search', 'question', 'outcome'];

const site = useBrowser();

const views = (['light', 'dark'] as const).flatMap((theme) =>
  [phone, desktop].map((viewport) => ({ theme, viewport, width: viewport.width })),
);

/** Each of them in one of the views, in turn. */
const cases = looked.map((kind, index) => ({
  kind,
  ...(kindStates[kind] as (typeof kindStates)[string]),
  ...(views[index % views.length] as (typeof views)[number]),
}));

/** The theme that is shown, as the whole page goes by it. */
const schemeOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

test.for(cases)(
  '$kind: axe finds nothing in the $theme theme at $width px',
  async ({ address, show, theme, viewport }) => {
    const page = await site.open(address, { viewport, colorScheme: theme });
    expect(await schemeOf(page)).toBe(theme);
    await show(page);
    // A ticked, targeted and completed list shows all of its states.
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('a short link that does not go on is a page that axe finds nothing in', async () => {
  const page = await site.open('/');
  await stopForwarding(page);
  await page.goto(new URL('/a/1301/', page.url()).href);
  expect(await axeFindings(page)).toEqual([]);
});
