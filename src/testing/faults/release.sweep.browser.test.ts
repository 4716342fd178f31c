import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { expectFailures, openBare } from './bare-tab.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';
const missing = { status: 404, body: '' };

/** What a tab finds that stays open while the site is released anew, or the network goes. */
const changes = {
  'the release that it came from is gone': {
    said: '有文件没有读到',
    change: (page: Page) =>
      page.context().route(/\/(?:_astro|texts|search\/\w+\/)/, (route) => route.fulfill(missing)),
  },
  'the network is gone': {
    said: '现在没有网络',
    change: (page: Page) => page.context().setOffline(true),
  },
};

describe.for(Object.entries(changes).map(([name, change]) => ({ name, ...change })))(
  'in an open tab, when $name',
  ({ change, said }) => {
    test('the page stays usable, and what cannot be had says so', async () => {
      const page = await site.open(answer);
      expectFailures(page);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await change(page);

      await page.getByRole('combobox', { name: '搜索帮助中心' }).fill('提现');
      await page.getByRole('status').getByText(said).waitFor();
      const way = page.locator('help-search-box').getByRole('link', { name: '看全部问题' });
      expect(await way.getAttribute('href')).toBe('/faq/');

      const list = page.locator('help-checklist');
      await list.getByRole('checkbox').first().check();
      await list.getByText('1 / 6', { exact: true }).waitFor();
      await list.getByRole('button', { name: '复制进度发给客服' }).click();
      await list.getByRole('status').getByText(said).waitFor();

      await page.getByText('客服人员：把这一页复制成回复').click();
      await page.locator('help-copy-reply').getByText(said).waitFor();

      // The dialog for a clipboard that is refused cannot be loaded.
      const dialog = page.waitForEvent('dialog');
      const click = page.getByRole('button', { name: '复制这一页的短链接' }).click();
      expect((await dialog).defaultValue()).toMatch(/\/a\/1301\/$/);
      await (await dialog).dismiss();
      await click;
    });
  },
);

describe('after a release', () => {
  test('a search goes on with the new index', async () => {
    const page = await site.open('/search/?q=提现没到');
    await page.getByRole('link', { name: /1301/ }).waitFor();
    // The new release has the same content under another name, and nothing under the old one.
    const old = await page.evaluate(
      async () =>
        ((await (await fetch('/search/index.json')).json()) as { release: string }).release,
    );
    await page.route('**/search/index.json', async (route) => {
      const response = await route.fetch();
      const head = (await response.json()) as object;
      await route.fulfill({ response, json: { ...head, release: 'released-anew' } });
    });
    await page.route(`**/search/${old}/*`, (route) => route.fulfill(missing));
    await page.route('**/search/released-anew/*', async (route) => {
      const url = route.request().url().replace('released-anew', old);
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.getByRole('searchbox', { name: '搜索帮助中心' }).fill('忘记密码');
    await page.getByRole('link', { name: /忘记登录密码/ }).waitFor();
  });

  test.for([
    { name: 'that of a search', address: '/search/?q=提现' },
    { name: 'that of the desk', address: '/desk/' },
  ])(
    'a page that was kept, $name, says that its scripts are gone, and leads on',
    async ({ address }) => {
      const page = await openBare(await site.open('/faq/'), address, (tab) =>
        tab.route('**/_astro/*.js', (route) => route.fulfill(missing)),
      );
      const said = page.getByText('这一页要用的脚本没有读到');
      expect(await said.isVisible()).toBe(false);
      // It waits for some seconds before it is shown.
      await page.evaluate(() =>
        document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
          .forEach((one) => one.finish()),
      );
      expect(await page.getByText('正在打开搜索').filter({ visible: true }).count()).toBe(0);
      expect(await said.isVisible()).toBe(true);
      await said.getByRole('link', { name: '看全部问题' }).click();
      await page.waitForURL('**/faq/');
    },
  );
});

test('whichever script fails, nothing is shown that would not do what it says', async () => {
  const page = await site.open(answer);
  const scripts = new Set((await page.content()).match(/\/_astro\/[\w.-]+\.js/g));
  expect(scripts.size).toBeGreaterThan(1);
  for (const script of scripts) {
    const tab = await openBare(page, answer, (one) =>
      one.route(`**${script}`, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
      ),
    );
    // Scripts come after the page.
    await tab.waitForLoadState('networkidle');
    const ofNobody = await tab.locator('main button:visible').evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          // What copies links of steps stands elsewhere on the page, and has made their buttons.
          let owner = button.matches('[data-copy]')
            ? document.querySelector('help-copy')
            : button.parentElement;
          while (owner && !owner.localName.includes('-')) owner = owner.parentElement;
          return owner?.matches(':not(:defined)');
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(await tab.locator(':not(:defined)').count(), script).toBeGreaterThan(0);
    expect(ofNobody, script).toEqual([]);

    await tab.getByRole('checkbox').first().check();
    // The search is a field, or the link that stands there until its script comes.
    const search = tab.locator('help-search-box').first();
    const field = search.getByRole('combobox');
    if ((await field.count()) > 0) {
      await field.fill('忘记密码');
      await field.press('Enter');
      await tab.waitForURL('**/search/?q=*');
    } else {
      await search.getByRole('link', { name: '搜索帮助中心' }).click();
      await tab.waitForURL('**/faq/');
    }
    await tab.close();
  }
});
