import { expect, test } from 'vitest';
import { desktop, phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { kindStates } from './page-states.ts';

const site = useBrowser();

const pages = Object.entries(kindsOfPage).flatMap(([kind, address]) =>
  [phone, desktop].map((viewport) => ({ kind, address, viewport, width: viewport.width })),
);

// This one moves by its nature: what its link says comes above its list.
const watched = pages.filter(({ kind }) => kind !== 'shared progress');

/**
 * A word, or the row of buttons in the header, may come in two pieces, as the network cuts them:
 * what stands beside it then moves.
 */
const split = 0.0025;

/** Slow enough that a page comes in pieces and is shown in pieces. */
const bytesPerSecond = 100_000;

test.for(watched)(
  '$kind at $width px: nothing moves while the page and its scripts come',
  async ({ kind, address, viewport }) => {
    const page = await site.open(address, { viewport, bytesPerSecond });
    await kindStates[kind]?.show(page);
    const moved = await page.evaluate(async () => {
      let moved = 0;
      const add = (entries: PerformanceEntryList): void => {
        for (const entry of entries) moved += Reflect.get(entry, 'value');
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      // What the scripts did is painted, and reported, in the frames after it.
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      for (let frames = 0; frames < 3; frames += 1) await frame();
      await new Promise((resolve) => setTimeout(resolve));
      add(observer.takeRecords());
      return moved;
    });
    expect(moved).toBeLessThan(split);
  },
);
