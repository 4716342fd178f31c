import { expect, test } from 'vitest';
import { desktop, phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { isFullSweep } from './full-sweep.ts';
import { kindsOfPage } from './kinds-of-page.ts';

const site = useBrowser();

const pages = Object.entries(kindsOfPage).flatMap(([kind, address]) =>
  [phone, desktop].map((viewport) => ({ kind, address, viewport, width: viewport.width })),
);

// These move by their nature: results come under what is typed, what a link says above its list.
const moving = ['search', 'shared progress'];

/** On the phone, where it hurts; on a desktop, too, in `npm run test:full`. */
const watched = pages.filter(
  ({ kind, viewport }) => !moving.includes(kind) && (isFullSweep || viewport === phone),
);

test.for(watched)(
  '$kind at $width px: nothing moves when the scripts come',
  async ({ address, viewport }) => {
    const page = await site.open(address, { viewport });
    await page.waitForTimeout(300);
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + Reflect.get(entry, 'value'), 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 200);
        }),
    );
    expect(moved).toBeLessThan(0.01);
  },
);
