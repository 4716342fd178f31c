import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../testing/axe.ts';
import { desktop, phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { useBuiltContent } from '../../testing/built-content.ts';
import { goodAnswer } from '../../testing/content-folder.ts';
import { siteText } from '../../testing/wrong-content.ts';
import { movedOn } from '../../testing/moved-on.ts';

const site = useBrowser();
/** None of these times is near the day on which the tests run. */
const origin = useBuiltContent({
  'site.yaml': `${siteText}notices:
  - text: 早就结束了。
    level: incident
    from: 2020-11-23 14:00 +08:00
    until: 2020-11-24 02:00 +08:00
  - text: "{{brand}} 系统维护，不能提现。"
    level: info
    from: 2020-11-23 14:00 +08:00
    until: 2095-11-24 02:00 +08:00
  - text: 提现到账比平时慢。
    level: incident
    from: 2020-11-23 14:00 +08:00
    until: 2090-11-24 02:00 +08:00
    updated: 2020-11-23 15:30 +08:00
    topics: [withdrawal]
    link: 1302
  - text: 有人冒充客服。
    level: warning
    from: 2090-01-01 00:00 +00:00
    until: 2095-11-24 02:00 +08:00
`,
  // Longer than a screen: what scripts make of its end is judged elsewhere.
  'faq/withdrawal/not-arrived.md': goodAnswer.replace(
    '## 一步',
    `## 为什么 {#why}\n\n${'提现要走三段，每一段都要时间。\n\n'.repeat(30)}## 一步`,
  ),
});
const answer = '/faq/withdrawal/not-arrived/';
const [slow, fake, maintenance] = [
  '提现到账比平时慢。',
  '有人冒充客服。',
  'OKPay 系统维护，不能提现。',
];

const open = (address: string, options = {}): Promise<Page> =>
  site.open(origin() + address, options);

/** The page as it is for a reader whose clock shows this. */
async function openAt(time: string, address = answer, options = {}): Promise<Page> {
  const page = await open(address, options);
  await page.clock.setFixedTime(time);
  await page.reload();
  return page;
}

const all = [slow, fake, maintenance];
async function seen(page: Page): Promise<string[]> {
  const visible = await Promise.all(all.map((text) => page.getByText(text).isVisible()));
  return all.filter((_, index) => visible[index]);
}

describe('notices', () => {
  test.for([
    { time: '2089-12-31T23:59:59.999Z', expected: [slow, maintenance] },
    { time: '2090-01-01T00:00:00.000Z', expected: all },
    { time: '2090-11-23T17:59:59.999Z', expected: all },
    { time: '2090-11-23T18:00:00.000Z', expected: [fake, maintenance] },
    { time: '2095-11-23T18:00:00.000Z', expected: [] },
  ])('are seen from their beginning until their end: at $time', async ({ time, expected }) => {
    const page = await openAt(time);
    expect(await seen(page)).toEqual(expected);
    // What is hidden is no part of the page for anybody.
    expect(await page.getByRole('region', { name: /^(?:公告|注意|故障)$/ }).count()).toBe(
      expected.length,
    );
  });

  test('say how much they matter, what to read, and when they were changed', async () => {
    const page = await open(answer);
    const notice = page.getByRole('region', { name: '故障' });
    expect(await notice.getByText('11 月 23 日 15:30 更新（UTC+8）').isVisible()).toBe(true);
    expect(
      await page
        .getByText(/公告有效期/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await notice.getByRole('link', { name: '第 1302 个问题，怎么办？' }).click();
    await page.waitForURL('**/faq/withdrawal/wrong-account/');
  });

  test('of a topic stand on its pages alone', async () => {
    expect(await seen(await open('/faq/withdrawal/'))).toEqual([slow, maintenance]);
    for (const address of ['/', '/faq/', '/search/'])
      expect(await seen(await open(address)), address).toEqual([maintenance]);
  });

  test('without JavaScript all are there, with their times; what was over at the build is not', async () => {
    const page = await open(answer, { javaScriptEnabled: false });
    expect(await seen(page)).toEqual(all);
    expect(await page.getByText('早就结束了。').count()).toBe(0);
    const times = page.getByText(/^公告有效期：/).filter({ visible: true });
    expect(await times.allTextContents()).toEqual([
      '公告有效期：2020 年 11 月 23 日 14:00 至 2090 年 11 月 24 日 02:00（UTC+8）',
      '公告有效期：2090 年 1 月 1 日 00:00 至 2095 年 11 月 24 日 02:00（UTC）'.replace(
        '24 日 02:00',
        '23 日 18:00',
      ),
      '公告有效期：2020 年 11 月 23 日 14:00 至 2095 年 11 月 24 日 02:00（UTC+8）',
    ]);
    // There is nothing that only a script could do.
    expect(await page.getByRole('button', { name: '收起这条公告' }).count()).toBe(0);
  });

  test('one that was dismissed stays away, on other pages too; the others stay', async () => {
    const page = await open(answer);
    const dismiss = page.getByRole('button', { name: '收起这条公告' });
    await page.getByRole('region', { name: '公告' }).locator(dismiss).press('Enter');
    expect(await seen(page)).toEqual([slow]);
    // The next one has the focus.
    await page.keyboard.press('Enter');
    expect(await seen(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.reload();
    expect(await seen(page)).toEqual([]);
    await page.goto(`${origin()}/`);
    expect(await seen(page)).toEqual([]);
  });

  test('one whose end comes while a page is open is gone when the reader comes back', async () => {
    const page = await openAt('2090-11-23T17:59:00Z');
    await page.clock.setFixedTime('2090-11-23T18:00:00Z');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await seen(page)).toEqual([fake, maintenance]);
  });

  test.for([phone, desktop])('nothing moves while a page comes (%$)', async (viewport) => {
    for (const time of ['2080-01-01T00:00:00Z', '2095-12-01T00:00:00Z']) {
      const page = await openAt(time, answer, { viewport, bytesPerSecond: 30_000 });
      expect(await movedOn(page)).toBeLessThan(0.001);
    }
  });

  test.for([
    { theme: 'light', viewport: phone },
    { theme: 'dark', viewport: desktop },
  ] as const)('axe finds nothing in the $theme theme', async ({ theme, viewport }) => {
    const page = await openAt('2090-02-01T00:00:00Z', answer, { viewport, colorScheme: theme });
    expect(await seen(page)).toEqual(all);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('in forced colours and on paper they are there', async () => {
    const page = await open(answer);
    await page.emulateMedia({ forcedColors: 'active' });
    const border = await page
      .getByRole('region', { name: '故障' })
      .evaluate((notice) => getComputedStyle(notice).borderTopStyle);
    expect(border).toBe('solid');
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(await seen(page)).toEqual([slow, maintenance]);
    expect(
      await page
        .getByText(/公告有效期/)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole('button', { name: '收起这条公告' }).count()).toBe(0);
  });
});
