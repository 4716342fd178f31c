import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules that axe has and does not run by itself, as far as they are of level A or AA. */
const alsoRun = ['target-size', 'duplicate-id', 'duplicate-id-active', 'audio-caption'];

const options: RunOptions = {
  rules: Object.fromEntries(alsoRun.map((id) => [id, { enabled: true }])),
  // The rest would only be carried out of the browser and thrown away.
  resultTypes: ['violations'],
};

/**
 * What axe finds on a page as it is now; nothing is disabled.
 *
 * @returns A line for each rule that is broken: its id, and where.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (how) => (Reflect.get(window, 'axe') as typeof axe).run(document, how),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}
