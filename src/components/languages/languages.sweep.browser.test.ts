import { expect, test } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { desktop } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();
const smallest = { width: 320, height: 740 };

const cases = ['/zh-hant', '/en'].flatMap((language) =>
  Object.entries({ ...kindsOfPage, translated: '/faq/account/lost-phone/' }).map(
    ([kind, address], index) => ({
      kind,
      address: language + address,
      language,
      viewport: index % 2 === 0 ? smallest : desktop,
      theme: index % 4 < 2 ? ('light' as const) : ('dark' as const),
    }),
  ),
);

test.for(cases)(
  '$kind in $language: axe finds nothing, and nothing is wider than the screen',
  async ({ address, viewport, theme }) => {
    const page = await site.open(address, { viewport, colorScheme: theme });
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize(smallest);
    const [width, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width).toBeLessThanOrEqual(room ?? 0);
  },
);

test('the search of each edition finds in its own words, and in the other script', async () => {
  for (const [address, title] of [
    ['/zh-hant/search/?q=提現一直沒到帳', '提現未到'],
    ['/zh-hant/search/?q=提现一直没到账', '提現未到'],
    ['/search/?q=提現一直沒到帳', '提现未到'],
    ['/en/search/?q=I lost my phone', 'I lost my phone'],
  ] as const) {
    const page = await site.open(address);
    const first = page.locator('help-search-page a[href*="/faq/"]').first();
    await first.waitFor();
    expect(await first.textContent(), address).toContain(title);
  }
});
