import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../../testing/browser.ts';
import { changesOnTheWay } from '../../testing/changed-on-the-way.ts';

const target = '/faq/withdrawal/not-arrived/';

test.for(Object.entries(changesOnTheWay).map(([name, way]) => ({ name, ...way })))(
  'a short link arrives, with its fragment where its script runs: $name',
  async ({ change, runs }) => {
    // What does not run is complained of on the console, so not by `useBrowser`.
    const context = await (await sharedBrowser()).newContext({ locale: 'zh-CN' });
    try {
      const page = await context.newPage();
      await page.goto(`${inject('site')}/robots.txt`);
      await page.route(/\/a\/\d+\/$/, async (route) => {
        const response = await route.fetch();
        // Nobody waits here for what a reader waits for; a script that runs comes first even so.
        const body = change(await response.text()).replace(/"?\d; url/, (wait) =>
          wait.replace(/\d/, '0'),
        );
        await route.fulfill({ response, body });
      });
      const history = await page.evaluate(() => window.history.length);
      await page.evaluate(() => location.assign('/a/1301/#bank'));
      await page.waitForURL((url) => url.pathname === target);
      expect(new URL(page.url()).hash).toBe(runs ? '#bank' : '');
      expect(await page.evaluate(() => window.history.length)).toBe(history + 1);
    } finally {
      await context.close();
    }
  },
);
