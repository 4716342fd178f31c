import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { buildContent } from '../../testing/built-content.ts';
import { englishContent } from '../../testing/english-content.ts';

/** A site with a channel of each kind that has a value, which the shipped content has not. */
const site = useBrowser();
let origin = '';
const endings: (() => unknown)[] = [];

beforeAll(async () => {
  const outDir = await buildContent(englishContent, (remove) => endings.unshift(remove));
  const server = await preview({ root: '.', outDir, logLevel: 'error', server: { port: 4393 } });
  endings.unshift(() => server.stop());
  origin = `http://localhost:${server.port}`;
}, 120_000);
afterAll(async () => {
  for (const end of endings) await end();
});

/** Links in sight whose colour is less than 4.5 times as light or dark as what is behind them. */
const faintLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = rgb(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): string => {
      for (let box = element; box; box = box.parentElement) {
        const { backgroundColor } = getComputedStyle(box);
        if (rgb(backgroundColor)[3] !== 0) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    return [...document.querySelectorAll('a[href]')]
      .filter((link) => link.checkVisibility() && !link.closest('.sl-skip-link, .sr-only'))
      .flatMap((link) => {
        const [one, other] = [light(getComputedStyle(link).color), light(behind(link))];
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return contrast < 4.5 ? [`${link.textContent?.trim()}: ${contrast.toFixed(2)}`] : [];
      });
  });

const pages = ['/contact/', '/guide/safe-account/'];
const cases = pages.flatMap((address) =>
  (['light', 'dark'] as const).map((theme) => ({ address, theme })),
);

test.for(cases)('every link of $address can be read, $theme', async ({ address, theme }) => {
  const page = await site.open(origin + address, { colorScheme: theme });
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe(theme);
  expect(await page.locator('.help-channel').count()).toBe(5);
  expect(await faintLinks(page)).toEqual([]);
});

test('each channel stands with all that is known of it; what can be opened is a link', async () => {
  const page = await site.open(`${origin}/contact/`);
  const links = await page
    .locator('.help-channel a')
    .evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.textContent]));
  expect(links).toEqual([
    [
      'https://help.examplepay.example/contact',
      'https://help.examplepay.example/contact (external site)',
    ],
    ['mailto:support@examplepay.example', 'support@examplepay.example'],
    ['tel:+442079460000', '+44\u00A020\u00A07946\u00A00000'],
  ]);
  const app = await page.locator('.help-channel').first().innerText();
  for (const said of [
    'Me, then Help',
    'Sign in first',
    'Every day',
    'few minutes',
    'English, Welsh',
  ])
    expect(app).toContain(said);
  expect(app).toContain('Checked on November 20, 2026');
  expect(await page.locator('.help-not-registered').innerText()).toContain(
    'Support for businesses',
  );
});

test('no card stands beside a hole', async () => {
  const page = await site.open(`${origin}/contact/`);
  const widths = await page
    .locator('.help-channel')
    .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().width)));
  const [first = 0, , , , last = 0] = widths;
  expect(last).toBeGreaterThan(2 * first);
});
