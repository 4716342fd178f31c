import { expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';

/** What runs in a page before its own scripts do. */
const faults = {
  blocked: () =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  'not there': () => Object.defineProperty(window, 'localStorage', { value: null }),
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

test.for([{ fault: 'blocked' }, { fault: 'not there' }, { fault: 'full' }] as const)(
  'where the storage is $fault, all works as long as the page is open, and is said not to be kept',
  async ({ fault }) => {
    const page = await site.open('/');
    await page.addInitScript(faults[fault]);
    await page.goto(new URL(answer, page.url()).href);
    await page.getByRole('checkbox').first().check();
    await page.getByText('1 / 6', { exact: true }).waitFor();
    await page.getByText('浏览器不让保存，刷新或离开，勾选就没了。').waitFor();
    await page.getByRole('button', { name: '显示', exact: true }).click();
    await page.getByRole('group', { name: '主题' }).getByRole('radio', { name: '深色' }).check();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');

    await page.goto(new URL('/desk/', page.url()).href);
    await page.locator('help-desk[data-ready]').waitFor();
    await page.getByRole('button', { name: '置顶' }).click();
    await page.getByText('浏览器不让保存，关掉这一页，置顶就没了。').waitFor();
    await page.getByRole('group', { name: '置顶' }).getByRole('option').waitFor();
    await page.getByRole('button', { name: '取消置顶' }).click();
    await page.getByRole('group', { name: '置顶' }).waitFor({ state: 'detached' });
  },
);

test('what earlier or other programs have left in the storage is no tick, theme, size or pin', async () => {
  const page = await site.open('/');
  const huge = `[${'1301,'.repeat(500_000)}1301]`;
  const keys = ['checklist:1301', 'theme', 'size', 'desk:pinned', 'desk:recent'];
  for (const text of ['{"done":', '{"done":"status","numbers":{"length":9}}', huge]) {
    await page.evaluate(
      ([names, value]) => {
        localStorage.clear();
        // As many as fit.
        for (const name of names) {
          try {
            localStorage.setItem(`help:${name}`, value);
          } catch {
            return;
          }
        }
      },
      [keys, text] as const,
    );
    await page.goto(new URL(answer, page.url()).href);
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await page.getByRole('button', { name: '显示', exact: true }).click();
    for (const name of ['自动', '标准'])
      expect(await page.getByRole('radio', { name, exact: true }).isChecked()).toBe(true);
    await page.goto(new URL('/desk/', page.url()).href);
    await page.locator('help-desk[data-ready]').waitFor();
    expect(await page.getByRole('group', { name: /^(?:置顶|最近用过)$/ }).count()).toBe(0);
  }
});
