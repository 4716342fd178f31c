import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../browser-options.ts';
import { useBrowser } from '../browser.ts';
import { narrowStates } from '../page-states.ts';
import { tabStops } from './tab-stops.ts';

const site = useBrowser();

const views = narrowStates();

test.for(views)('$name: nothing moves for who wants less motion', async ({ address, show }) => {
  const page = await site.open(address, { reducedMotion: 'reduce', viewport: phone });
  await show(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after', '::backdrop'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const lasts = (durations: string): boolean => /[1-9]/.test(durations);
        const moves =
          (style.animationName !== 'none' && lasts(style.animationDuration)) ||
          lasts(style.transitionDuration) ||
          style.scrollBehavior === 'smooth';
        return moves ? [`${element.localName}.${element.className}${pseudo ?? ''}`] : [];
      }),
    ),
  );
  expect(moving).toEqual([]);
});

/** Controls of which nothing shows where they are. */
const unmarkedControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const border = (element: Element): boolean => {
      const { borderStyle, borderWidth } = getComputedStyle(element);
      return borderStyle !== 'none' && parseFloat(borderWidth) > 0;
    };
    const controls = 'button:not(.help-anchor), input, select, textarea, .help-step';
    return [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility())
      .filter((element) => !/checkbox|radio/.test(element.getAttribute('type') ?? ''))
      .filter((element) => !border(element) && !border(element.parentElement ?? element))
      .map((element) => `${element.localName} ${element.textContent?.trim()}`);
  });

/** Pictures in the colour of what is behind them. */
const lostPictures = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const clear = /^rgba\(.*, 0\)$|^transparent$/;
    const behind = (element: Element | null): string => {
      for (let box = element; box; box = box.parentElement) {
        const { backgroundColor } = getComputedStyle(box);
        if (!clear.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const masked = ['::before', '::after'].filter((pseudo) => {
          const { maskImage, backgroundColor } = getComputedStyle(element, pseudo);
          const lost = clear.test(backgroundColor) || backgroundColor === behind(element);
          return maskImage !== 'none' && lost;
        });
        const drawn =
          element.localName === 'svg' &&
          getComputedStyle(element).fill === behind(element.parentElement);
        return [...masked, ...(drawn ? ['svg'] : [])].map(
          (picture) => `${element.localName}.${element.getAttribute('class')} ${picture}`,
        );
      });
  });

test.for(views)(
  '$name: with forced colours, on dark and on light, controls, pictures and the focus can be seen',
  async ({ address, show }) => {
    const page = await site.open(address, { forcedColors: 'active', viewport: phone });
    await show(page);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      expect(await unmarkedControls(page)).toEqual([]);
      expect(await lostPictures(page)).toEqual([]);
    }
    const stops = await tabStops(page);
    expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([]);
  },
);
