import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { kindsOfPage } from '../kinds-of-page.ts';
import { narrowStates } from '../page-states.ts';
import { cutOff, sideways } from './cut-off.ts';

const site = useBrowser();

/** A window of 1280 by 1024 at 400 %: what WCAG 1.4.10 asks for. */
const zoomed = { width: 320, height: 256 };

const views = narrowStates();

test.for(views)('$name: at 400 % nothing is cut off or to the side', async ({ address, show }) => {
  const page = await site.open(address, { viewport: zoomed });
  await show(page);
  expect(await cutOff(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
});

/** What a reader's own style may set, WCAG 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

test.for(views)(
  '$name: with more space in its text nothing is cut off or to the side',
  async ({ address, show }) => {
    const viewport = { width: 320, height: 640 };
    // A reader's own styles are the browser's; the policy of the page is not about them.
    const page = await site.open(address, { viewport, bypassCSP: true });
    await page.addStyleTag({ content: spacing });
    await show(page);
    expect(await cutOff(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await cutOff(page)).toEqual([]);
  },
);

test('at 400 % what stays at the top leaves the screen to the text', async () => {
  const page = await site.open(kindsOfPage.playbook, { viewport: zoomed });
  await page.evaluate(() => scrollTo(0, 1200));
  const covered = await page.evaluate(() => {
    const isOfBar = (y: number): boolean => {
      let part = document.elementFromPoint(innerWidth / 2, y);
      while (part && getComputedStyle(part).position !== 'fixed') part = part.parentElement;
      return part !== null;
    };
    return Array.from({ length: innerHeight }, (_row, y) => y).filter(isOfBar).length;
  });
  expect(covered).toBeLessThan(zoomed.height / 8);
});
