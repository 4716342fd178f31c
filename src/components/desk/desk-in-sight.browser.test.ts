import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  active,
  addAnswers,
  copied,
  merged,
  numberOf,
  openDesk,
  paste,
  preview,
  query,
  replyText,
} from '../../testing/desk-on-page.ts';

const site = useBrowser();

const message =
  '你好，我昨天下午提现了三千块到银行卡，到现在都没到账，页面一直显示处理中。\n另外我登录密码也忘了，换了手机以后怎么都登不上去。\n还有就是上周充值的时候被扣了两次钱，只到账一笔，麻烦帮我一起查一下，谢谢。';

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
  await page.evaluate(() => {
    document.body.style.paddingBottom = '100vh';
    scrollTo(0, document.body.scrollHeight);
  });
  // As somebody presses who does not look: Playwright would scroll to the field.
  await query(page).evaluate((field) => field.focus({ preventScroll: true }));
  await page.keyboard.press('Enter');
  await page.getByText('选中的答案刚才不在屏幕上，现在移到了眼前。').waitFor();
  expect((await copied(page))['text/plain']).toBe('before');
  await page.keyboard.press('Enter');
  await page.getByText(/^回复已复制/).waitFor();
  expect((await copied(page))['text/plain']).toContain('/a/1301/');
});

test.for([
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
  { width: 360, height: 740 },
])('the chosen answer and what copies it are in sight together, case %$', async (viewport) => {
  const page = await openDesk(site, { viewport });
  const isInSight = (element: Element): boolean => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  };
  await paste(page, message);
  await page.getByText('问了 3 件事。按数字选，回车复制').waitFor();
  await page.keyboard.press('ArrowDown');
  await preview(page)
    .getByText(`答案编号 ${await numberOf(active(page))}`)
    .first()
    .waitFor();
  expect(await active(page).evaluate(isInSight)).toBe(true);
  const one = preview(page).getByRole('button', { name: /^复制回复/ });
  expect(await one.evaluate(isInSight)).toBe(true);
  await page.keyboard.press('7');
  await page.getByText('已放进回复，里面有 1 个答案。').waitFor();
  expect(await active(page).evaluate(isInSight)).toBe(true);
  const all = merged(page).getByRole('button', { name: /^复制这份回复回车|^复制这份回复$/ });
  expect(await all.evaluate(isInSight)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
});

test('no two buttons have one name, and a title in quotes is quoted inside of them', async () => {
  const page = await openDesk(site);
  await addAnswers(page, ['1403', '1204']);
  const names = await page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => (button as HTMLElement).offsetParent)
        .map((button) => button.getAttribute('aria-label') ?? button.textContent),
    );
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  expect(await replyText(page).inputValue()).toContain('‘处理中’');
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
