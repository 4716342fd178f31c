import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  active,
  addAnswers,
  copied,
  merged,
  numberOf,
  openDesk,
  options,
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

const isInSight = (element: Element): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
};

const viewports = [
  { width: 1280, height: 800 },
  { width: 640, height: 400 },
  { width: 360, height: 740 },
];

test.for(viewports)(
  'each answer of a long message, and what copies it, are in sight together, case %$',
  async (viewport) => {
    const page = await openDesk(site, { viewport });
    await paste(page, `${message}\n${'昨天下雨，我在家里看了一部电影。'.repeat(60)}`);
    await page.getByText(/^问了 \d 件事/).waitFor();
    const copy = preview(page).getByRole('button', { name: /^复制回复/ });
    const count = await options(page).count();
    expect(count).toBeGreaterThan(5);
    for (let place = 0; place < count; place += 1) {
      const number = `答案编号 ${await numberOf(options(page).nth(place))}`;
      await preview(page).getByText(number).first().waitFor();
      expect(await active(page).textContent()).toContain(number);
      expect(await active(page).evaluate(isInSight), number).toBe(true);
      expect(await copy.evaluate(isInSight), number).toBe(true);
      await page.keyboard.press('ArrowDown');
    }
    for (let key = 1; key <= count; key += 1) await page.keyboard.press(String(key));
    await page.getByText(`已放进回复，里面有 ${count} 个答案。`).waitFor();
    expect(await active(page).evaluate(isInSight)).toBe(true);
    const all = merged(page).getByRole('button', { name: '复制这份回复', exact: true });
    expect(await all.evaluate(isInSight)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(`回复已复制，里面有 ${count} 个答案，直接粘贴。`).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  },
);

test('where there is room for one of them, preview and reply are turned to by keyboard', async () => {
  const page = await openDesk(site, { viewport: { width: 640, height: 400 } });
  await query(page).fill('1301');
  await active(page).getByText('答案编号 1301').waitFor();
  const toReply = page.getByRole('button', { name: /^回复/ });
  await toReply.press('Enter');
  await merged(page).getByText('按答案旁边的键选答案').waitFor();
  expect(await preview(page).isVisible()).toBe(false);
  expect(await toReply.getAttribute('aria-pressed')).toBe('true');
  // What is not seen is not copied, but shown.
  await query(page).press('Enter');
  await page.getByText('选中的答案刚才不在屏幕上，现在移到了眼前。').waitFor();
  expect([await preview(page).isVisible(), await merged(page).isVisible()]).toEqual([true, false]);
  await query(page).press('Control+Enter');
  await replyText(page).waitFor();
  await page.getByRole('button', { name: '预览' }).press('Space');
  expect([await preview(page).isVisible(), await merged(page).isVisible()]).toEqual([true, false]);
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
