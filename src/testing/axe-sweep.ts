import type { Page } from 'playwright-core';
import { axeFindings } from './axe.ts';
import { sharedBrowser, withoutWorkers } from './browser.ts';
import type { PageState } from './page-state.ts';
import { stopForwarding } from './stop-forwarding.ts';

/** Two cores: more tabs only wait for each other. */
const tabs = 2;
export const sweptWidths = [320, 1280] as const;
const themes = ['light', 'dark'] as const;
/** As `data-size` of the root names them; the first has no name. */
const sizes = ['', 'large', 'largest'] as const;

/**
 * Axe on pages and their states in both themes and all sizes of type, at 320 and 1280 px.
 *
 * @param origin Where their addresses begin.
 * @param views By name.
 * @returns What it finds, with the place of each, and how often it looked.
 */
export async function axeSweep(
  origin: string,
  views: readonly (readonly [string, PageState])[],
): Promise<{ found: string[]; judged: number }> {
  const waiting = [...views];
  const found: string[] = [];
  let judged = 0;
  const work = async (): Promise<void> => {
    let page = await newTab();
    for (let view = waiting.shift(); view; view = waiting.shift()) {
      for await (const [where, findings] of judgements(page, origin, ...view)) {
        judged += 1;
        found.push(...findings.map((finding) => `${where}: ${finding}`));
      }
      // What a state took away from its page would be missing in the next.
      if (!view[1].spoils) continue;
      await page.context().close();
      page = await newTab();
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return { found, judged };
}

/** A page is loaded once for each width: a theme and a size are only attributes. */
async function* judgements(
  page: Page,
  origin: string,
  name: string,
  { address, show, only }: PageState,
): AsyncGenerator<[string, string[]]> {
  for (const width of sweptWidths) {
    if (only && only !== width) continue;
    await page.setViewportSize({ width, height: 900 });
    // The same address again would only be a jump to its fragment.
    await page.goto('about:blank');
    await page.goto(origin + address);
    await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
    try {
      await show(page);
    } catch (error) {
      yield [`${name}, ${width} px`, [`cannot be shown: ${(error as Error).message}`]];
      continue;
    }
    for (const size of sizes)
      for (const theme of themes) {
        await page.evaluate((values) => Object.assign(document.documentElement.dataset, values), {
          theme,
          size,
        });
        yield [`${name}, ${width} px, ${theme} ${size}`, await axeFindings(page)];
      }
  }
}

async function newTab(): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ locale: 'zh-CN' });
  await context.addInitScript(withoutWorkers);
  await stopForwarding(context);
  const page = await context.newPage();
  // One state that cannot be shown is said, and keeps nobody waiting.
  page.setDefaultTimeout(10_000);
  return page;
}
