import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { AskedFiles, type AskedFile } from './asked-files.ts';
import { phone } from './browser-options.ts';
import { useBrowser } from './browser.ts';
import { shippedAnswer } from './shipped-answer.ts';
import { networks, slowDown } from './slow-networks.ts';

const site = useBrowser();

/** What waits for something else is told from what does not only where things take time. */
const [slow] = networks;

async function slowPage(address: string): Promise<Page> {
  const page = await site.open(address, { viewport: phone });
  if (slow) await slowDown(page, slow);
  return page;
}

const waves = (files: readonly AskedFile[]): number =>
  Math.max(...files.map(({ wave }) => wave)) - Math.min(...files.map(({ wave }) => wave)) + 1;

test('after its text an answer asks for three scripts at most, all at once', async () => {
  const page = await slowPage('/about/accessibility/');
  const asked = new AskedFiles(page);
  await page.goto(new URL(shippedAnswer.path, page.url()).href);
  await page.waitForLoadState('networkidle');
  const scripts = (await asked.files()).filter(({ path }) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length).toBeLessThanOrEqual(3);
  expect(waves(scripts)).toBe(1);
});

test.for([
  { query: '提现没到账' },
  { query: '扣了两次' },
  { query: '充值失败' },
  { query: '退款多久' },
  { query: '怎么注销账户' },
])('“$query” asks for six files of the index at most, and in two waves', async ({ query }) => {
  const page = await slowPage('/');
  await page.waitForLoadState('networkidle');
  const asked = new AskedFiles(page);
  await page.getByRole('combobox', { name: '搜索帮助中心' }).fill(query);
  await page.locator('help-search-box [role=option]').first().waitFor();
  const files = await asked.files();
  const ofIndex = files.filter(({ path }) => path.startsWith('/search/'));
  expect(ofIndex.map(({ path }) => path)).toContain('/search/index.json');
  expect(ofIndex.length).toBeLessThanOrEqual(6);
  expect(waves(files)).toBeLessThanOrEqual(2);
});
