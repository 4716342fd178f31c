import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeSweep, sweptWidths } from './axe-sweep.ts';
import { distPages } from './dist-pages.ts';
import type { PageState } from './page-state.ts';
import { pageStates } from './page-states.ts';

/** On the phone as it comes, on the desktop with all steps ticked. */
const asItIs = async (page: Page): Promise<void> => {
  if (page.viewportSize()?.width === sweptWidths[0]) return;
  await page.evaluate(() => {
    for (const box of document.querySelectorAll<HTMLElement>('[type=checkbox]')) box.click();
  });
};

/** Every page, and the states that pages can be brought into. */
const views: [string, PageState][] = [
  ...distPages().map(({ address }): [string, PageState] => [address, { address, show: asItIs }]),
  ...Object.entries(pageStates),
];

test(
  'axe finds nothing on any page and in any state of one, in both themes and three sizes at 320 and 1280 px',
  { timeout: 1_800_000, retry: 0 },
  async () => {
    const { found, judged } = await axeSweep(inject('site'), views);
    expect(found).toEqual([]);
    expect(judged).toBeGreaterThan(12 * distPages().length);
  },
);
