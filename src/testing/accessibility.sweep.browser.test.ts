import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { sharedBrowser } from './browser.ts';
import { distPages } from './dist-pages.ts';
import { pageStates, type PageState } from './page-states.ts';
import { stopForwarding } from './stop-forwarding.ts';

/** Two cores: more tabs only wait for each other. */
const tabs = 2;
const widths = [320, 1280] as const;
const themes = ['light', 'dark'] as const;

/** On the phone as it comes, on the desktop with all steps ticked. */
const asItIs = async (page: Page): Promise<void> => {
  if (page.viewportSize()?.width === widths[0]) return;
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
  'axe finds nothing on any page and in any state of one, in both themes at 320 and 1280 px',
  { timeout: 900_000 },
  async () => {
    const waiting = [...views];
    const found: string[] = [];
    let judged = 0;
    const work = async (): Promise<void> => {
      const page = await newTab();
      for (let view = waiting.shift(); view; view = waiting.shift()) {
        for await (const [where, findings] of judgements(page, ...view)) {
          judged += 1;
          found.push(...findings.map((finding) => `${where}: ${finding}`));
        }
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
    expect(found).toEqual([]);
    expect(judged).toBeGreaterThan(4 * distPages().length);
  },
);

/** A page is loaded once for each width: a theme is only an attribute. */
async function* judgements(
  page: Page,
  name: string,
  { address, show, only }: PageState,
): AsyncGenerator<[string, string[]]> {
  for (const width of widths) {
    if (only && only !== width) continue;
    await page.setViewportSize({ width, height: 900 });
    // The same address again would only be a jump to its fragment.
    await page.goto('about:blank');
    await page.goto(inject('site') + address);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    await show(page);
    for (const theme of themes) {
      await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
      yield [`${name}, ${width} px, ${theme}`, await axeFindings(page)];
    }
  }
}

async function newTab(): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ locale: 'zh-CN' });
  await stopForwarding(context);
  return context.newPage();
}
