import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  active,
  addAnswers,
  copied,
  merged,
  openDesk,
  preview,
  query,
} from '../../testing/desk-on-page.ts';

const site = useBrowser();

test.for([
  { name: '200 % zoom', viewport: { width: 640, height: 400 } },
  { name: 'a phone', viewport: { width: 360, height: 640 } },
])('the first answer is in sight below the field, on $name', async ({ viewport }) => {
  const page = await openDesk(site, { viewport });
  await query(page).fill('提现没到账');
  await active(page).getByText('答案编号 1301').waitFor();
  const box = await active(page).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(viewport.height);
});

test('Enter copies no answer that is out of sight, but brings it there and says so', async () => {
  const page = await openDesk(site, { viewport: { width: 640, height: 400 } });
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await query(page).fill('提现没到账');
  await active(page).getByText('答案编号 1301').waitFor();
  await preview(page).getByText('答案编号 1301').first().waitFor();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  // As somebody presses who does not look: Playwright would scroll to the field.
  await query(page).evaluate((field) => field.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await page.getByText('选中的答案刚才不在屏幕上，现在移到了眼前。').waitFor();
  expect((await copied(page))['text/plain']).toBe('before');
  await page.keyboard.press('Enter');
  await page.getByText(/^回复已复制/).waitFor();
  expect((await copied(page))['text/plain']).toContain('/a/1301/');
});

test('the merged reply is one line, with names of its own, until it is opened', async () => {
  const page = await openDesk(site);
  await addAnswers(page, ['1403', '1204']);
  await merged(page).getByText('2 个答案').waitFor();
  expect((await merged(page).boundingBox())?.height).toBeLessThan(80);
  expect(await preview(page).getByRole('button', { name: '复制回复' }).isVisible()).toBe(true);
  await merged(page).locator('summary').click();
  const names = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => (button as HTMLElement).offsetParent)
        .map((button) => button.getAttribute('aria-label') ?? button.textContent),
    );
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  expect(await merged(page).locator('pre').textContent()).toContain('‘处理中’');
});

test('without a network the desk says so, and lists answers when it is back', async () => {
  const page = await openDesk(site);
  page.removeAllListeners('console');
  await page.context().setOffline(true);
  await query(page).fill('提现没到账');
  await page.getByRole('status').getByText('现在没有网络').waitFor();
  await preview(page).getByRole('button', { name: '再试一次' }).waitFor();
  await page.context().setOffline(false);
  await active(page).getByText('答案编号 1301').waitFor();
});
