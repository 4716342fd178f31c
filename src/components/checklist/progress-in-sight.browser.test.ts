import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { shippedStep } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';
const progress = '.help-checklist-progress';

/** How far from the top of the screen something begins and ends. */
const edges = (page: Page, selector: string): Promise<{ top: number; bottom: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return { top, bottom };
    });

test('progress stays below the header while its list is in sight, and goes with it', async () => {
  const page = await site.open(answer, { viewport: phone });
  await page.locator('#evidence').evaluate((step) => step.scrollIntoView());
  const header = await edges(page, '.page > header');
  const stuck = await edges(page, progress);
  expect(Math.abs(stuck.top - header.bottom)).toBeLessThanOrEqual(1);
  expect(stuck.bottom - stuck.top).toBeLessThanOrEqual(40);
  await page.locator('#still').evaluate((heading) => heading.scrollIntoView());
  expect((await edges(page, progress)).bottom).toBeLessThanOrEqual(header.bottom);
});

test('a step that a link means is not under it', async () => {
  const page = await site.open(`${answer}#bank`, { viewport: phone });
  expect((await edges(page, '#bank')).top).toBeGreaterThanOrEqual(
    (await edges(page, progress)).bottom,
  );
});

test('a step that the keyboard comes to, upwards, is not under it', async () => {
  const page = await site.open(answer, { viewport: phone });
  await page.locator('#ask-bank input').focus();
  for (const id of ['evidence', 'bank', 'time']) {
    const box = `#${id} input`;
    for (let presses = 0; presses < 6; presses += 1) {
      if (await page.locator(box).evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Shift+Tab');
    }
    const covered = (await edges(page, progress)).bottom;
    expect((await edges(page, box)).top, id).toBeGreaterThanOrEqual(covered);
  }
});

test('on a low screen it takes no room', async () => {
  const page = await site.open(answer, { viewport: { width: 640, height: 360 } });
  await page.locator('#evidence').evaluate((step) => step.scrollIntoView());
  expect((await edges(page, progress)).bottom).toBeLessThan(0);
});

test('no step moves when the script comes', async () => {
  const page = await site.open('/faq/withdrawal/');
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => (send = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await sent;
    await route.continue();
  });
  await page.evaluate((address) => location.assign(address), answer);
  await page.locator('#status').waitFor();
  const before = await edges(page, '#status');
  expect(await page.locator(progress).count()).toBe(0);
  send();
  await page.locator(progress).waitFor();
  expect((await edges(page, '#status')).top).toBe(before.top);
});

test('steps are numbered for the eye alone', async () => {
  const page = await site.open(answer);
  const shown = await page
    .locator('#bank')
    .evaluate((step) => getComputedStyle(step, '::before').content);
  expect(shown).toMatch(/^counter\(step\)/);
  const names = await page.locator('#bank').ariaSnapshot();
  expect(names).toContain(`checkbox "${shippedStep('bank')}"`);
  expect(names).not.toMatch(/\b4\b/);
});

test('links of steps are quiet until somebody is at the step', async () => {
  const page = await site.open(answer);
  const strength = (): Promise<number> =>
    page.locator('#bank .help-anchor').evaluate((link) => Number(getComputedStyle(link).opacity));
  await page.mouse.move(0, 0);
  expect(await strength()).toBeLessThan(0.5);
  await page.locator('#bank .help-step-text').hover();
  expect(await strength()).toBe(1);
  await page.mouse.move(0, 0);
  await page.locator('#bank input').focus();
  expect(await strength()).toBe(1);
});
