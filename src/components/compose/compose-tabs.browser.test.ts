import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();
const address = kindsOfPage.composer;

const problem = (page: Page) => page.getByLabel('出了什么事');
const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('help:compose'));
const keep = (page: Page): Promise<void> =>
  page.getByRole('radio', { name: /^在这个浏览器/ }).check();
const isOnPageOnly = (page: Page): Promise<boolean> =>
  page.getByRole('radio', { name: /^只在这一页/ }).isChecked();
const isKept = async (page: Page, text: string): Promise<void> => {
  await expect.poll(async () => (await stored(page)) ?? '').toContain(text);
};

/** A page whose draft this browser keeps. */
async function openKept(text: string, start = address): Promise<Page> {
  const page = await site.open(start);
  await problem(page).fill(text);
  await keep(page);
  await isKept(page, text);
  return page;
}

test('what another tab writes is shown here, and what is written here there', async () => {
  const one = await openKept('没有到账');
  const two = await site.openBeside(one, address);
  await expect.poll(() => problem(two).inputValue()).toBe('没有到账');
  await problem(two).fill('没有到账，等了三天');
  await one.getByText('另一个标签页改了写的内容').waitFor();
  expect(await problem(one).inputValue()).toBe('没有到账，等了三天');
  await one.getByLabel('金额').fill('120');
  await expect.poll(() => two.getByLabel('金额').inputValue()).toBe('120');
  expect(await stored(one)).toContain('等了三天');
});

test('what another tab has wiped no letter brings back, and nothing typed is lost', async () => {
  const one = await openKept('没有到账');
  const two = await site.openBeside(one, address);
  await expect.poll(() => problem(two).inputValue()).toBe('没有到账');
  await one.getByRole('button', { name: '全部删掉' }).click();
  await one.getByRole('button', { name: '再点一次，全部删掉' }).click();
  await two.getByText('没有再存回去').waitFor();
  expect(await isOnPageOnly(two)).toBe(true);
  await problem(two).press('End');
  await problem(two).pressSequentially('，急');
  expect(await stored(two)).toBeNull();
  expect(await problem(two).inputValue()).toBe('没有到账，急');
});

test('what was wiped while nobody told this tab is not written back either', async () => {
  const page = await openKept('没有到账');
  await page.evaluate(() => localStorage.clear());
  await problem(page).fill('没有到账，急');
  await page.getByText('没有再存回去').waitFor();
  expect(await stored(page)).toBeNull();
});

test.for([
  { name: '换成存着的那份', stays: '那边写的' },
  { name: '留下这里写的', stays: '这边写的' },
])('of two different drafts one stays when that is chosen: $name', async ({ name, stays }) => {
  const one = await openKept('那边写的');
  const two = await site.openBeside(one, address);
  await expect.poll(() => problem(two).inputValue()).toBe('那边写的');
  await two.getByRole('radio', { name: /^只在这一页/ }).check();
  await expect.poll(() => isOnPageOnly(one)).toBe(true);
  await problem(two).fill('这边写的');
  await keep(one);
  await isKept(one, '那边写的');
  await two.getByRole('radio', { name: /^在这个浏览器/ }).click();
  await two.getByText('存着的那一份和这里写的不一样').waitFor();
  await problem(two).press('End');
  expect(await stored(two)).toContain('那边写的');
  await two.getByRole('button', { name }).click();
  expect(await problem(two).inputValue()).toBe(stays);
  await isKept(two, stays);
});

test('what is kept and cannot be read is said, and not written over', async () => {
  const page = await site.open(address);
  await page.evaluate(() => localStorage.setItem('help:compose', '{"version":99,"all":[1]}'));
  await page.reload();
  await page.getByText('这里存着的内容读不懂').waitFor();
  await problem(page).fill('没有到账');
  expect(await stored(page)).toBe('{"version":99,"all":[1]}');
  await page.getByRole('button', { name: '全部删掉' }).click();
  await page.getByRole('button', { name: '再点一次，全部删掉' }).click();
  expect(await stored(page)).toBeNull();
});

const put = (page: Page) => page.getByRole('button', { name: '放进跟进和案卷' });
const factsInCases = async (page: Page): Promise<Record<string, unknown>[]> => {
  const stored = await page.evaluate(() => sessionStorage.getItem('help:cases') ?? '');
  const { cases } = JSON.parse(stored) as { cases: { facts: Record<string, unknown> }[] };
  return cases.map(({ facts }) => facts);
};

test.for([
  { answer: '换成这里写的', said: '没有再加一件', now: '提现没有到账' },
  { answer: '留那边的', said: '还是原来的', now: '没有到账' },
])(
  'put into the follow-up again after a reload, what differs is shown and asked: $answer',
  async ({ answer, said, now }) => {
    const page = await openKept('没有到账');
    await put(page).click();
    await page.getByText('放进去了').waitFor();
    await page.reload();
    await expect.poll(() => problem(page).inputValue()).toBe('没有到账');
    await problem(page).fill('提现没有到账');
    await put(page).click();
    await page.getByText('那边：没有到账 这里：提现没有到账').waitFor();
    await page.getByRole('button', { name: answer }).click();
    await page.getByText(said).waitFor();
    expect(await factsInCases(page)).toMatchObject([{ problem: now }]);
  },
);

test('put into the follow-up again, what was added to the case meanwhile stays', async () => {
  const page = await openKept('没有到账');
  await put(page).click();
  await page.getByText('放进去了').waitFor();
  await page.evaluate(() => {
    const cases = sessionStorage.getItem('help:cases') ?? '';
    sessionStorage.setItem('help:cases', cases.replace('"done":""', '"done":"1301 查看状态"'));
  });
  await problem(page).fill('提现没有到账');
  await put(page).click();
  await page.getByText('没有再加一件').waitFor();
  expect(await factsInCases(page)).toMatchObject([
    { problem: '提现没有到账', done: '1301 查看状态' },
  ]);
});
