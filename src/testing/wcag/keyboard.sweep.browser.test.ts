import { expect, test } from 'vitest';
import { desktop, phone } from '../browser-options.ts';
import { useBrowser } from '../browser.ts';
import { kindsOfPage } from '../kinds-of-page.ts';
import { kindStates, pageStates } from '../page-states.ts';
import { tabStops } from './tab-stops.ts';

const site = useBrowser();

/** Small enough that a fixed header would hide what is under it; large enough for the sidebars. */
const viewports = { phone: { width: 320, height: 480 }, desktop: { ...desktop, height: 600 } };

const cases = Object.entries(kindStates).flatMap(([kind, state]) =>
  Object.entries(viewports).map(([width, viewport]) => ({ kind, width, viewport, ...state })),
);

test.for(cases)(
  '$kind, $width: each stop of the keyboard can be seen, in the order of the page, there and back',
  async ({ address, show, viewport }) => {
    const page = await site.open(address, { viewport });
    await show(page);
    // From the very top, also where a script has put the focus somewhere.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const there = await tabStops(page);
    const back = await tabStops(page, 'Shift+Tab');
    expect(there.length).toBeGreaterThan(5);
    // The last one is where the way back begins.
    expect(back.length).toBeGreaterThanOrEqual(there.length - 1);
    for (const stops of [there, back]) {
      const unlike = (is: 'isMarked' | 'isInSight' | 'isInOrder'): string[] =>
        stops.filter((stop) => !stop[is]).map(({ name }) => name);
      expect({
        notMarked: unlike('isMarked'),
        outOfSight: unlike('isInSight'),
        outOfOrder: unlike('isInOrder'),
      }).toEqual({ notMarked: [], outOfSight: [], outOfOrder: [] });
    }
  },
);

test('the skip link is the first stop, can be seen, and the next stop is in the text', async () => {
  const page = await site.open(kindsOfPage.answer, { viewport: phone });
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inText = (): boolean => document.activeElement?.closest('main h1 ~ *') !== null;
  expect(await page.evaluate(inText)).toBe(true);
});

const closing = [
  { state: 'menu', leadsTo: '菜单' },
  { state: 'text that could not be copied', leadsTo: '复制这一页的短链接' },
] as const;

test.for(closing)(
  '$state: Escape closes it, and the keyboard is back where it was opened',
  async ({ state, leadsTo }) => {
    const { address, show } = pageStates[state] as (typeof pageStates)[string];
    const page = await site.open(address, { viewport: phone });
    await show(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    const opened = 'dialog, :popover-open';
    await page.waitForFunction((selector) => !document.querySelector(selector), opened);
    const name = await page.evaluate(() => {
      const { ariaLabel, textContent } = document.activeElement ?? document.body;
      return ariaLabel ?? textContent?.trim();
    });
    expect(name).toContain(leadsTo);
  },
);

test('the list under the search box closes with Escape, and what was typed stays', async () => {
  const page = await site.open(kindsOfPage.home);
  await pageStates['list under the box']?.show(page);
  await page.keyboard.press('Escape');
  const box = page.getByRole('combobox', { name: '搜索帮助中心', expanded: false });
  expect(await box.inputValue()).toBe('提现没到账');
  expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
});
