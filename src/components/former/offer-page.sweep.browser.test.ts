import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { shippedAnswer } from '../../testing/shipped-answer.ts';

const site = useBrowser();

test.for([
  '/a/1301/。',
  '/a/1301。',
  '/1301/',
  '/a/1301，',
  '/a/1301/）',
  '/a/１３０１/',
  '/A/1301',
  '/a/1301。谢谢/index.html',
])(
  'a page whose number stands in an unknown address is offered by its title (%$)',
  async (address) => {
    const page = await site.open(`${address}#bank`);
    await page.getByText('地址里的编号').getByRole('link', { name: shippedAnswer.title }).click();
    await page.waitForURL((url) => url.pathname + url.hash === '/faq/withdrawal/not-arrived/#bank');
  },
);

test('an address with the number of no page offers none', async () => {
  const page = await site.open('/a/9999/');
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('地址里的编号').isVisible()).toBe(false);
});

test.for([
  '#status。',
  '#status？谢谢',
  '#status?from=x',
  '#“status”',
  '#need=status。麻烦先做这一步',
])('a fragment with something of the sentence around it leads to the step (%$)', async (hash) => {
  for (const address of ['/a/1301/', '/faq/withdrawal/not-arrived/']) {
    const page = await site.open(address + hash);
    if (hash.startsWith('#need')) await page.getByText('请你先做标出来的 1 步').waitFor();
    else await page.waitForURL((url) => url.hash === '#status');
    const target = await page.locator('#status').boundingBox();
    expect(target?.y, address).toBeGreaterThan(0);
    expect(await page.getByText('已忽略').count(), address).toBe(0);
  }
});
