import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  add,
  address,
  early,
  kept,
  list,
  openAt,
  result,
  said,
} from '../../testing/cases-on-page.ts';

const site = useBrowser();

test('says when to ask, late, and why; nothing is stored or asked for', async () => {
  const page = await openAt(site, early, { timezoneId: 'America/Los_Angeles' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await add(page);
  expect(await result(page).locator('p').allInnerTexts()).toEqual([
    '2026 年 11 月 26 日（周四）过完还没有消息，2026 年 11 月 27 日（周五）就去问。',
    '按他们的话，2026 年 11 月 23 日（周一）到 2026 年 11 月 26 日（周四）之间该有消息。',
    '你提交时已过中午，对方可能从下一天算起，所以往晚算了一天。',
  ]);
  expect(await list(page).innerText()).toContain('某某银行，2026 年 11 月 27 日（周五）问');
  expect(await kept(page)).toBe(0);
  expect(requests).toEqual([]);
});

test('who is late is led to what to do, and from long silence to whether the platform is gone', async () => {
  const page = await openAt(site, '2026-11-27T10:00:00+08:00');
  await add(page);
  expect(await result(page).innerText()).toContain('该问了');
  expect(await page.locator('[data-part=ways] a').count()).toBe(3);
  await page.clock.setFixedTime(new Date('2027-01-27T10:00:00+08:00'));
  await page.getByLabel('对方的名字').fill('某平台');
  expect(await result(page).innerText()).toContain('先别再付钱，再看平台是不是还在');
  expect(await page.locator('[data-part=ways] a').first().getAttribute('href')).toContain(
    'platform-gone',
  );
});

test.for([
  { place: '只在这一页，刷新、关掉就没了', count: 0 },
  { place: '在这个标签页，关掉标签页就没了', count: 1 },
  { place: '在这个浏览器，到你删掉为止', count: 1 },
])('“$place” keeps it so', async ({ place, count }) => {
  const page = await openAt(site, early);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('radio', { name: place }).check();
  await add(page);
  await page.reload();
  expect(await list(page).getByRole('button').count()).toBe(count);
  const beside = await site.openBeside(page, address);
  expect(await list(beside).getByRole('button').count()).toBe(place.includes('浏览器') ? 1 : 0);
});

test('who leaves with something that is nowhere else is asked', async () => {
  const page = await openAt(site, early);
  await add(page);
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.assign('/')));
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  expect(await list(page).innerText()).toContain('某某银行');
});

test.for([
  { name: 'full', without: "Storage.prototype.setItem = () => { throw new Error('full'); };" },
  {
    name: 'blocked',
    without:
      "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new Error('blocked'); } });",
  },
])('a storage that is $name is told at once, and nothing is lost', async ({ without }) => {
  const page = await site.open(address, { without });
  await add(page);
  await page.getByRole('radio', { name: /^在这个浏览器/ }).click();
  expect(await said(page).innerText()).toContain('请现在导出');
  expect(await page.getByRole('radio', { name: /^只在这一页/ }).isChecked()).toBe(true);
  expect(await list(page).innerText()).toContain('某某银行');
});

test('two tabs see each other, and neither loses what the other wrote', async () => {
  const page = await openAt(site, early);
  await add(page, '第一家');
  const beside = await site.openBeside(page, address);
  await beside.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await add(beside, '第二家');
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await said(beside).getByText('另一个标签页改了记的内容').waitFor();
  for (const tab of [page, beside])
    expect((await list(tab).innerText()).match(/第[一二]家/g)?.sort()).toEqual([
      '第一家',
      '第二家',
    ]);
});

test('all is wiped after a second tap, and not after one', async () => {
  const page = await openAt(site, early);
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await add(page);
  await page.getByRole('button', { name: '全部清掉' }).click();
  expect(await kept(page)).toBe(1);
  await page.getByRole('button', { name: '再点一次，全部清掉' }).click();
  expect(await kept(page)).toBe(0);
  expect(await list(page).getByRole('button').count()).toBe(0);
});

test('deadlines and what happened are lists; a last day on a weekend is early', async () => {
  const page = await openAt(site, early);
  await add(page);
  await page.getByRole('button', { name: '记下这个期限' }).click();
  await page.getByText('先填最后一天。').waitFor();
  await page.getByLabel('什么事的期限').fill('止付');
  await page.getByLabel('最后一天', { exact: true }).fill('2026-11-29');
  await page.getByLabel('谁告诉你的').fill('银行');
  await page.getByRole('button', { name: '记下这个期限' }).click();
  await page.getByText('止付：2026 年 11 月 29 日（周日），银行说的').waitFor();
  await page.getByText('最晚 2026 年 11 月 27 日（周五）办完').waitFor();
  await page.getByLabel('发生了什么').fill('打过电话');
  await page.getByLabel('哪一天').fill('2026-11-21');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await page.getByText('2026 年 11 月 21 日（周六）：打过电话').waitFor();
  await page.getByRole('button', { name: /^删掉: 止付/ }).click();
  expect(await page.getByText('止付：').count()).toBe(0);
});

test('a wrong wait is named where it is, and stays', async () => {
  const page = await openAt(site, early);
  await add(page);
  await page.getByLabel('最多', { exact: true }).fill('三十');
  expect(await page.getByLabel('最多', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await page.getByText('填整数，最多 999').waitFor();
  await page.getByLabel('最多', { exact: true }).fill('');
  await page.getByText('最多也要填').waitFor();
  await page.getByLabel('最多', { exact: true }).fill('三十');
  expect(await page.getByLabel('最多', { exact: true }).inputValue()).toBe('三十');
  expect(await result(page).innerText()).toContain('填上要等多久');
});

test('it is done by keyboard alone, and a screen reader is told what it needs', async () => {
  const page = await openAt(site, early);
  await page.getByRole('button', { name: '记一件事' }).focus();
  await page.keyboard.press('Enter');
  expect(
    await page
      .getByRole('heading', { name: '这件事', exact: true })
      .evaluate((heading) => heading === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('某某银行');
  const tree = await page.getByRole('region', { name: '这件事', exact: true }).ariaSnapshot();
  for (const part of [
    'combobox "向谁提交的"',
    'textbox "对方的名字"',
    'textbox "要等多久，最少"',
    'region "什么时候去问"',
    'status',
  ])
    expect(tree).toContain(part);
  expect(await list(page).innerText()).toContain('某某银行，日子没填完');
});

test('at 320 pixels nothing is wider than the screen', async () => {
  const page = await openAt(site, early, { viewport: { width: 320, height: 700 } });
  await add(page, '很长的名字'.repeat(12));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without JavaScript there is how to count, and a sheet for paper', async () => {
  const page = await site.open(address, { javaScriptEnabled: false });
  await page.getByText('提交那天不算，从第二天数起。').waitFor();
  expect(await page.getByRole('row').count()).toBe(11);
  expect(await page.getByRole('button', { name: '记一件事' }).count()).toBe(0);
  expect(await page.locator('main noscript').first().innerText()).toContain('打印下面的表');
});
