import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';

const site = useBrowser();
const { urgent } = (await checkedHelpCentre()).site;

/** CSS pixels from the top of the page. */
const lowest = 700;

test.for([
  { locale: 'zh-CN', pages: /^\/faq\// },
  { locale: 'zh-HK', pages: /^\/zh-hant\/faq\// },
  { locale: 'en-GB', pages: /^\/en\/faq\// },
])(
  'on a small phone the first step of every urgent page is near the top: $locale',
  async (read) => {
    expect(urgent.length).toBeGreaterThan(5);
    const page = await site.open('/', { viewport: phone, locale: read.locale });
    for (const { id, label } of urgent) {
      await page.goto(new URL(`/a/${id}/`, page.url()).href);
      await page.waitForURL(({ pathname }) => read.pages.test(pathname));
      const top = await page
        .locator('.help-step')
        .first()
        .evaluate((step) => step.getBoundingClientRect().top + scrollY);
      expect(top, label).toBeLessThanOrEqual(lowest);
    }
  },
);
