import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';

const site = useBrowser();
const address = '/cases/';

const kept = (page: Page): Promise<number> =>
  page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);

const said = (page: Page) => page.locator('[data-part=said]');
const result = (page: Page) => page.locator('[data-part=result]');
const list = (page: Page) => page.locator('[data-part=list]');

/** Notes what a bank said on a Friday evening. */
async function add(page: Page, party = '某某银行'): Promise<void> {
  await page.getByRole('button', { name: '记一件事' }).click();
  await page.getByLabel('对方的名字').fill(party);
  await page.getByLabel('提交的日期').fill('2026-11-20');
  await page.getByLabel('提交的时间').fill('21:05');
  await page.getByLabel('要等多久，最少').fill('1');
  await page.getByLabel('最多', { exact: true }).fill('3');
}

/** Opens the page as it is at a time. */
async function openAt(time: string, options = {}): Promise<Page> {
  const page = await site.open(address, options);
  await page.clock.setFixedTime(new Date(time));
  return page;
}
const early = '2026-11-21T10:00:00+08:00';

async function choose(page: Page, text: string): Promise<void> {
  await page
    .locator('#help-field-import')
    .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('says when to ask, late, and why; nothing is stored or asked for', async () => {
  const page = await openAt(early, { timezoneId: 'America/Los_Angeles' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await add(page);
  expect(await result(page).locator('p').allInnerTexts()).toEqual([
    '到 2026 年 11 月 26 日（周四）还没有消息，就去问。',
    '按他们的话，2026 年 11 月 23 日（周一）到 2026 年 11 月 26 日（周四）之间该有消息。',
    '你提交时已过中午，对方可能从下一天算起，所以往晚算了一天。',
  ]);
  expect(await list(page).innerText()).toContain('某某银行，到 2026 年 11 月 26 日（周四）问');
  expect(await kept(page)).toBe(0);
  expect(requests).toEqual([]);
});

test('who is late is led to what to do, and from long silence to whether the platform is gone', async () => {
  const page = await openAt('2026-11-27T10:00:00+08:00');
  await add(page);
  expect(await result(page).innerText()).toContain('该问了');
  expect(await page.locator('[data-part=ways] a').count()).toBe(3);
  await page.clock.setFixedTime(new Date('2027-01-27T10:00:00+08:00'));
  await page.getByLabel('对方的名字').fill('某平台');
  expect(await result(page).innerText()).toContain('先看平台是不是没了');
  expect(await page.locator('[data-part=ways] a').first().getAttribute('href')).toContain(
    'platform-gone',
  );
});

test.for([
  { place: '只在这一页，刷新、关掉就没了', count: 0 },
  { place: '在这个标签页，关掉标签页就没了', count: 1 },
  { place: '在这个浏览器，到你清掉为止', count: 1 },
])('“$place” keeps it so', async ({ place, count }) => {
  const page = await openAt(early);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('radio', { name: place }).check();
  await add(page);
  await page.reload();
  expect(await list(page).getByRole('button').count()).toBe(count);
  const beside = await site.openBeside(page, address);
  expect(await list(beside).getByRole('button').count()).toBe(place.includes('浏览器') ? 1 : 0);
});

test('who leaves with something that is nowhere else is asked', async () => {
  const page = await openAt(early);
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

test('what is exported can be imported, merged with what is there or in its place', async () => {
  const page = await openAt(early);
  await add(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出成文件' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  const other = text.replace(/"id": "\w+"/, '"id": "other"').replace('某某银行', '另一家');
  await choose(page, other);
  await page.getByRole('button', { name: '加进来' }).click();
  expect(await list(page).getByRole('button').count()).toBe(2);
  await choose(page, text);
  await page.getByRole('button', { name: '换掉现在的' }).click();
  expect(await list(page).getByRole('button').allInnerTexts()).toEqual([
    '某某银行，到 2026 年 11 月 26 日（周四）问',
  ]);
});

test.for([
  { name: 'rubbish', text: '\u0000PK...', says: '读不懂' },
  { name: 'another file', text: '{"a":1}', says: '没有记下的事' },
  { name: 'a newer version', text: '{"version":9,"cases":[{}]}', says: '更新的版本' },
  { name: 'a huge file', text: `"${'x'.repeat(5_000_000)}"`, says: '太大' },
])('$name is named, and nothing is lost', async ({ text, says }) => {
  const page = await openAt(early);
  await add(page);
  await choose(page, text);
  await page.getByRole('alert').getByText(says).waitFor();
  expect(await list(page).innerText()).toContain('某某银行');
});

test('places of a file that cannot be read are named before it is taken', async () => {
  const page = await openAt(early);
  await choose(
    page,
    '{"version":1,"cases":[{"id":"a","party":"甲","submitted":{"date":"2026-02-30","zone":480}}]}',
  );
  await page.getByText('有 1 处读不懂，不会导入：cases[0].submitted.date').waitFor();
  await page.getByRole('button', { name: '加进来' }).click();
  expect(await list(page).innerText()).toContain('甲，日子没填完');
});

test('two tabs see each other, and neither loses what the other wrote', async () => {
  const page = await openAt(early);
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

test('reminders are a calendar file without a word of the case', async () => {
  const page = await openAt(early);
  await add(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成日历提醒' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('DTSTART:20261126T010000Z');
  expect(text).toContain('SUMMARY:回看一件事');
  expect(text).not.toContain('银行');
});

test('a deleted case is gone, and its reminders can be cancelled', async () => {
  const page = await openAt(early);
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await add(page);
  await page.getByRole('button', { name: '删掉这件事' }).click();
  await page.getByRole('button', { name: '再点一次，真的删掉' }).click();
  expect(await kept(page)).toBe(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^删掉的事还在日历里/ }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('STATUS:CANCELLED');
});

test('all is wiped after a second tap, and not after one', async () => {
  const page = await openAt(early);
  await page.getByRole('radio', { name: /^在这个浏览器/ }).check();
  await add(page);
  await page.getByRole('button', { name: '全部清掉' }).click();
  expect(await kept(page)).toBe(1);
  await page.getByRole('button', { name: '再点一次，全部清掉' }).click();
  expect(await kept(page)).toBe(0);
  expect(await list(page).getByRole('button').count()).toBe(0);
});

test('deadlines and what happened are lists; a last day on a weekend is early', async () => {
  const page = await openAt(early);
  await add(page);
  await page.getByRole('button', { name: '记下这个期限' }).click();
  await page.getByText('先填最后一天。').waitFor();
  await page.getByLabel('什么事的期限').fill('止付');
  await page.getByLabel('最后一天', { exact: true }).fill('2026-11-29');
  await page.getByLabel('谁告诉你的').fill('银行');
  await page.getByRole('button', { name: '记下这个期限' }).click();
  await page.getByText('止付：2026 年 11 月 29 日（周日），银行说的').waitFor();
  await page.getByText('在 2026 年 11 月 27 日（周五）以前办完').waitFor();
  await page.getByLabel('发生了什么').fill('打过电话');
  await page.getByLabel('哪一天').fill('2026-11-21');
  await page.getByRole('button', { name: '记下这一条' }).click();
  await page.getByText('2026 年 11 月 21 日（周六）：打过电话').waitFor();
  await page.getByRole('button', { name: /^删掉: 止付/ }).click();
  expect(await page.getByText('止付：').count()).toBe(0);
});

test('a wrong wait is named where it is, and stays', async () => {
  const page = await openAt(early);
  await add(page);
  await page.getByLabel('最多', { exact: true }).fill('三十');
  expect(await page.getByLabel('最多', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await page.getByText('填整数，最多 999').waitFor();
  expect(await page.getByLabel('最多', { exact: true }).inputValue()).toBe('三十');
  expect(await result(page).innerText()).toContain('填上要等多久');
});

test('it is done by keyboard alone, and a screen reader is told what it needs', async () => {
  const page = await openAt(early);
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
  const page = await openAt(early, { viewport: { width: 320, height: 700 } });
  await add(page, '很长的名字'.repeat(12));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without JavaScript there is how to count, and a sheet for paper', async () => {
  const page = await site.open(address, { javaScriptEnabled: false });
  await page.getByText('提交那天不算，从第二天数起。').waitFor();
  expect(await page.getByRole('row').count()).toBe(8);
  expect(await page.getByRole('button', { name: '记一件事' }).count()).toBe(0);
  expect(await page.locator('main noscript').first().innerText()).toContain('打印下面的表');
});
