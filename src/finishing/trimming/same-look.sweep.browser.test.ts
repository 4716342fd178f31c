import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { useUntrimmedSite } from '../../testing/built-content.ts';
import { computedStyles, differences } from '../../testing/computed-styles.ts';
import { kindStates, pageStates } from '../../testing/page-states.ts';

const views = Object.entries({ ...kindStates, ...pageStates }).flatMap(([name, state]) =>
  ([320, 1280] as const)
    .filter((width) => (state.only ?? width) === width)
    .map((width) => ({ name, width, ...state })),
);

const withTheme = (theme: string) => (page: Page) =>
  page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);

const looks: Record<string, (page: Page) => Promise<unknown>> = {
  dark: withTheme('dark'),
  light: withTheme('light'),
  'forced colours': (page) => page.emulateMedia({ forcedColors: 'active' }),
  print: (page) => page.emulateMedia({ forcedColors: null, media: 'print' }),
};

describe('pages look as if they had the whole stylesheets', () => {
  const site = useBrowser();
  const untrimmed = useUntrimmedSite();

  test.for(views)('$name, $width px', { timeout: 180_000 }, async ({ address, width, show }) => {
    const options = { viewport: { width, height: 900 } };
    const [trimmed, whole] = await Promise.all(
      [address, untrimmed() + address].map(async (from) => {
        const page = await site.open(from, options);
        await show(page);
        // What happens to lie under the mouse looks otherwise.
        await page.mouse.move(0, 0);
        return page;
      }),
    );
    if (!trimmed || !whole) throw new Error('two pages are compared');
    for (const [name, take] of Object.entries(looks)) {
      await Promise.all([take(trimmed), take(whole)]);
      const compare = async (): Promise<string[]> =>
        differences(await computedStyles(trimmed), await computedStyles(whole));
      // What comes late in one of them has come when there is no difference.
      await expect.poll(compare, { message: name, timeout: 40_000 }).toEqual([]);
    }
  });
});
