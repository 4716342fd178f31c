import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { kindStates } from '../page-states.ts';
import { cutOff, sideways } from './cut-off.ts';

const site = useBrowser();

const sizes = [
  { size: 'standard', type: 16 },
  { size: 'large', type: 20 },
  { size: 'largest', type: 24 },
];
const widths = [320, 360, 390, 768, 800, 1024, 1199, 1280, 1920];

const cases = Object.entries(kindStates).flatMap(([kind, state]) =>
  sizes.map((size) => ({ kind, ...size, ...state })),
);

test.for(cases)(
  '$kind, $size type: at every width nothing is cut off, and the header leaves room to read',
  async ({ address, show, size, type }) => {
    const without = `localStorage.setItem('help:size', '${size}')`;
    const page = await site.open(address, { without, viewport: { width: 1280, height: 800 } });
    await show(page);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(
      type,
    );
    for (const width of widths) {
      await page.setViewportSize({ width, height: 720 });
      const at = `at ${width} px`;
      expect(await sideways(page), at).toBe(0);
      expect(await cutOff(page), at).toEqual([]);
      const { stays, text, overlaps } = await header(page);
      // Of the height, in what stays in sight; of the width, in what is left to the text.
      expect(stays, `${at}: the header`).toBeLessThanOrEqual(720 / 4);
      expect(text, `${at}: the text`).toBeGreaterThanOrEqual(Math.min(width * 0.8, 20 * type) - 1);
      expect(overlaps, at).toEqual([]);
    }
  },
);

/** How much of the screen the header keeps, what is left to the text, what covers what in it. */
const header = (page: Page): Promise<{ stays: number; text: number; overlaps: string[] }> =>
  page.evaluate(() => {
    const bar = document.querySelector('.page > header');
    const parts = [...(bar?.children ?? [])].filter((part) => part.checkVisibility());
    const boxes = parts.map((part) => part.getBoundingClientRect());
    const overlaps = boxes.flatMap((one, place) =>
      boxes
        .slice(place + 1)
        .filter(
          (other) =>
            one.right > other.left + 1 &&
            other.right > one.left + 1 &&
            one.bottom > other.top + 1 &&
            other.bottom > one.top + 1,
        )
        .map(() => parts[place]?.className ?? ''),
    );
    const main = document.querySelector('main');
    const style = main && getComputedStyle(main);
    return {
      stays: bar && getComputedStyle(bar).position === 'sticky' ? bar.clientHeight : 0,
      text: style
        ? main.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
        : 0,
      overlaps,
    };
  });
