import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { useBuiltContent } from './built-content.ts';
import { goodAnswer, otherAnswer } from './content-folder.ts';
import { shippedAnswer } from './shipped-answer.ts';

const site = useBrowser();
const origin = useBuiltContent({
  'faq/withdrawal/not-arrived.md': goodAnswer
    .replace('{#bank}', '{#statement}')
    .replace('## 一步', '## 为什么 {#why}\n\n总有原因。\n\n## 一步'),
  'faq/withdrawal/wrong-account.md': otherAnswer(1302),
  'ledger.yaml': `version: 1
topics: [withdrawal, cash]
retired:
  - from: /faq/cash/
    to: /faq/withdrawal/
  - from: /faq/cash/old-name/
    to: 1301
  - from: 1301#bank
    to: 1301#statement
  - from: 1301#call
    note: 电话这一步已经取消，直接看银行流水。
  - from: 1301#limits
    to: 1302#account
  - from: 1303
    to: 1301
  - from: 1303#wait
    to: 1301#status
  - from: 1303#fee
    note: 关于费用的这一步已经取消。
  - from: 1304
    note: 这项功能已经取消，不能再用了。
pages:
  - number: 1301
    published: 2026-11-20
    addresses: [/faq/cash/old-name/, /faq/withdrawal/not-arrived/]
    headings: [steps, why, limits]
    steps: [status, account, bank, call, statement]
  - number: 1302
    published: 2026-11-20
    addresses: [/faq/withdrawal/wrong-account/]
    headings: [steps]
    steps: [status, account, bank]
  - number: 1303
    published: 2026-11-20
    addresses: [/faq/withdrawal/merged/]
    headings: [why]
    steps: [wait, fee]
  - number: 1304
    published: 2026-11-20
    addresses: [/faq/withdrawal/cancelled/]
    headings: [why]
`,
});

const answer = '/faq/withdrawal/not-arrived/';

async function follow(link: string, javaScriptEnabled = true): Promise<Page> {
  return site.open(origin() + link, { javaScriptEnabled });
}

const place = (page: Page): string => {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
};

describe('with a script', () => {
  test.for([
    { name: 'a renamed page', link: '/faq/cash/old-name/', target: answer },
    {
      name: 'a heading of a renamed page',
      link: '/faq/cash/old-name/#why',
      target: `${answer}#why`,
    },
    {
      name: 'a step that was sent with it',
      link: '/faq/cash/old-name/#need=status',
      target: `${answer}#need=status`,
    },
    {
      name: 'a page that was merged into another',
      link: '/faq/withdrawal/merged/',
      target: answer,
    },
    { name: 'its short link', link: '/a/1303/', target: answer },
    { name: 'a step of it', link: '/a/1303/#wait', target: `${answer}#status` },
    {
      name: 'the same by the old address',
      link: '/faq/withdrawal/merged/#wait',
      target: `${answer}#status`,
    },
    { name: 'a heading of it that has no successor', link: '/a/1303/#why', target: answer },
    {
      name: 'a part that moved to another page',
      link: '/a/1301/#limits',
      target: '/faq/withdrawal/wrong-account/#account',
    },
    { name: 'a topic', link: '/faq/cash/', target: '/faq/withdrawal/' },
    {
      name: 'a step asked for of a merged page',
      link: '/a/1303/#need=wait',
      target: `${answer}#need=status`,
    },
    {
      name: 'steps of a merged page, one of them gone',
      link: '/faq/withdrawal/merged/#need=wait,gone',
      target: `${answer}#need=status&gone`,
    },
  ] as const)('the old link to $name goes on', async ({ link, target }) => {
    const page = await follow(link);
    await page.waitForURL(origin() + target);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});

test('a renamed step is scrolled to and stands out, without a script, too', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await follow(`${answer}#bank`, javaScriptEnabled);
    const [old, other] = await Promise.all(
      ['statement', 'status'].map((id) =>
        page.locator(`#${id}`).evaluate((step) => getComputedStyle(step).backgroundColor),
      ),
    );
    expect(old).not.toBe(other);
  }
});

test('the reader of a link to a cancelled step is told, and nobody else', async () => {
  const page = await follow('/a/1301/#call', true);
  const note = page.getByText('电话这一步已经取消，直接看银行流水。');
  await note.waitFor();
  await page.goto(origin() + answer);
  expect(await note.isVisible()).toBe(false);
});

test('a step of a merged page that is only explained waits for the reader to go on', async () => {
  // The script ends the refresh while the page is read, so that nothing tells of its end.
  const page = await follow('/robots.txt');
  await page.evaluate(() => location.assign('/a/1303/#fee'));
  await page.getByText('关于费用的这一步已经取消。').waitFor();
  await page.getByRole('link', { name: shippedAnswer.title }).click();
  expect(place(page)).toBe(answer);
});

test('a cancelled page says so at its old address and offers ways on', async () => {
  const page = await follow('/faq/withdrawal/cancelled/');
  await page.waitForURL(`${origin()}/a/1304/`);
  expect(await page.getByRole('main').textContent()).toContain('这项功能已经取消，不能再用了。');
  await page.getByRole('main').getByRole('link', { name: /^提现/ }).first().click();
  expect(place(page)).toBe('/faq/withdrawal/');
});

test('a step that is asked for and moved to another page is linked', async () => {
  const page = await follow('/a/1301/#need=call,status');
  await page.getByText('发来链接的人，请你先做标出来的 1 步。').waitFor();
  expect(await page.getByText('电话这一步已经取消，直接看银行流水。').isVisible()).toBe(true);
});

test('without a script old addresses go on by themselves', async () => {
  const page = await follow('/faq/cash/old-name/', false);
  await page.waitForURL(origin() + answer);
  const topic = await follow('/faq/cash/', false);
  await topic.waitForURL(`${origin()}/faq/withdrawal/`);
});

test('without a script what is said of a cancelled step can be read before going on', async () => {
  const page = await follow('/a/1303/#fee', false);
  expect(await page.getByText('关于费用的这一步已经取消。').isVisible()).toBe(true);
  await page.getByRole('link', { name: shippedAnswer.title }).click();
  expect(place(page)).toBe(answer);
});

test('a part that moved is linked where no script can go on', async () => {
  const page = await follow(`${answer}#limits`, false);
  const link = page
    .getByRole('main')
    .getByRole('link', { name: '第 1302 个问题，怎么办？' })
    .first();
  expect(await link.getAttribute('href')).toBe('/faq/withdrawal/wrong-account/#account');
  expect(await link.isVisible()).toBe(true);
});
