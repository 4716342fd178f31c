import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { useBrowser } from './browser.ts';

const site = useBrowser();
const { urgent } = (await checkedHelpCentre()).site;

/** CSS pixels from the top of the page. */
const lowest = 700;

test('on a small phone the first step of every urgent page is near the top', async () => {
  expect(urgent.length).toBeGreaterThan(5);
  const page = await site.open('/', { viewport: { width: 360, height: 800 } });
  for (const { id, label } of urgent) {
    await page.goto(new URL(`/a/${id}/`, page.url()).href);
    await page.waitForURL(/\/faq\//);
    const top = await page
      .locator('.help-step')
      .first()
      .evaluate((step) => step.getBoundingClientRect().top + scrollY);
    expect(top, label).toBeLessThanOrEqual(lowest);
  }
});
