import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { phone } from '../../testing/browser-options.ts';
import { useBrowser } from '../../testing/browser.ts';
import { randomFrom } from '../../testing/random.ts';
import { shippedAnswer, shippedStep } from '../../testing/shipped-answer.ts';

const site = useBrowser();
const answer = '/faq/withdrawal/not-arrived/';
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const ticked = (page: Page): Promise<(string | undefined)[]> =>
  page
    .getByRole('checkbox', { checked: true })
    .evaluateAll((boxes) => boxes.map((box) => box.closest('li')?.id));

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function sendProgress(page: Page): Promise<string> {
  await page.getByRole('button', { name: '复制进度发给客服' }).first().click();
  await page.getByText('进度已复制，粘贴给客服就行。').waitFor();
  return copied(page);
}

test('an agent’s link leads to the steps that are asked for; the answer to it to what was done', async () => {
  // The customer, on a phone.
  const customer = await site.open('/a/1301/#need=status,account', {
    viewport: phone,
    ...clipboard,
  });
  await customer.getByText('发来链接的人，请你先做标出来的 2 步。').waitFor();
  const asked = customer.getByRole('checkbox', { name: /^请先做/ });
  expect(await asked.count()).toBe(2);
  await asked.first().check();
  await customer.getByRole('button', { name: '复制进度发给客服' }).click();
  await customer.getByLabel('实际情况（选填）').fill('状态写着成功，钱没有到');
  const text = await sendProgress(customer);
  expect(text.split('\n').slice(0, 4)).toEqual([
    `答案 1301：${shippedAnswer.title}`,
    '做完的：',
    `1. ${shippedStep('status')}`,
    '还没做的：',
  ]);
  expect(text).toContain('实际情况：状态写着成功，钱没有到');
  const link = text.split('\n').at(-1) ?? '';
  expect(link).toMatch(/\/a\/1301\/#v=[0-9a-f]{8}&need=.*&done=status~[0-9a-f]{4}&todo=account~/);

  // The agent, in another browser.
  const agent = await site.open(new URL(link).pathname + new URL(link).hash);
  await agent.getByText('这是别人发来的进度，你自己的勾选没有动。').waitFor();
  expect(await ticked(agent)).toEqual(['status']);
  expect(await agent.getByText('后来改过').count()).toBe(0);
  await agent.getByRole('checkbox').nth(2).check();
  await agent.getByRole('button', { name: '回到我自己的勾选' }).click();
  expect(await ticked(agent)).toEqual([]);
  expect(new URL(agent.url()).hash).toBe('');
});

test('what a customer typed stands in the message alone: no link carries free text', async () => {
  const page = await site.open('/a/1301/#need=status,jia-weixin', clipboard);
  await page.getByRole('button', { name: '复制进度发给客服' }).click();
  await page.getByLabel('实际情况（选填）').fill('weixin okpay886&need=x');
  const text = await sendProgress(page);
  expect(text).toContain('实际情况：weixin okpay886&need=x\n');
  const marks = '[a-z][a-z0-9-]*~[0-9a-f]{4}(?:,[a-z][a-z0-9-]*~[0-9a-f]{4})*';
  const fragment = new RegExp(`^v=[0-9a-f]{8}&need=${marks}&todo=${marks}$`);
  expect(text.split('\n').at(-1)?.split('#')[1]).toMatch(fragment);
  expect(text.match(/weixin/g)).toHaveLength(1);
  expect(page.url()).not.toContain('okpay886');
});

test('steps that changed since the link was made are marked, and those that are gone are counted', async () => {
  const page = await site.open(
    `${answer}#v=00000000&done=status~0000,gone~1234&todo=account,time,bank,evidence`,
  );
  await page.getByText('发来之后，这一页改过。').waitFor();
  expect(await page.getByRole('checkbox', { name: /^后来改过 打开提现记录/ }).isChecked()).toBe(
    true,
  );
  expect(await page.getByRole('checkbox', { name: /^后来加的 状态是成功/ }).count()).toBe(1);
  expect(await page.getByText('链接里有 1 处是这一页没有的').isVisible()).toBe(true);
  expect(await page.locator('main').innerText()).not.toContain('gone');
});

test('a link changes nothing of what the reader has ticked', async () => {
  const page = await site.open(answer);
  await page.getByRole('checkbox').first().check();
  const other = await site.openBeside(page, `${answer}#done=bank&todo=status`);
  await other.getByText('这是别人发来的进度').waitFor();
  expect(await ticked(other)).toEqual(['bank']);
  await other.getByRole('checkbox').last().check();
  await page.reload();
  expect(await ticked(page)).toEqual(['status']);
});

test('following a link inside the page keeps what the link says', async () => {
  const page = await site.open(`${answer}#need=status&done=bank&todo=status`);
  await page.getByText('这是别人发来的进度').waitFor();
  await page.evaluate(() => (location.hash = '#still'));
  await page.evaluate(() => (location.hash = '#_top'));
  expect(await ticked(page)).toEqual(['bank']);
  expect(await page.getByText('这是别人发来的进度').isVisible()).toBe(true);
});

test('an anchor that is nowhere on the page is told of', async () => {
  const page = await site.open(`${answer}#nonsense`);
  await page.getByText('链接里有 1 处是这一页没有的').waitFor();
});

test.for([
  { name: 'sentences for steps', hash: '#need=status,请加官方客服微信 okpay886,或拨打 4001234567' },
  { name: 'ids for steps', hash: '#need=status,jia-weixin-okpay886,da-dianhua-4001234567' },
  { name: 'sentences by other names', hash: '#done=status&what=请加微信 okpay886&todo=4001234567' },
])('no link makes the page say what we did not write: $name', async ({ hash }) => {
  const page = await site.open(answer + hash);
  await page.getByText(/链接里有 \d+ 处是这一页没有的/).waitFor();
  const said = await page.locator('body').innerText();
  for (const word of ['okpay886', '4001234567', '微信 ok']) expect(said).not.toContain(word);
  expect(await page.locator('a[href^="tel:"]').count()).toBe(0);
});

test('a link that a chat has cut does not call the steps it lost new', async () => {
  const page = await site.open(answer);
  const version = await page.locator('template[data-version]').getAttribute('data-version');
  await page.goto(`${page.url()}#v=${version}&done=status&todo=account`);
  await page.reload();
  await page.getByText('这是别人发来的进度').waitFor();
  expect(await page.getByText('后来加的').count()).toBe(0);
});

test('without JavaScript a link with steps is a link to the page', async () => {
  const page = await site.open(`${answer}#need=status`, { javaScriptEnabled: false });
  expect(await page.getByRole('checkbox').count()).toBeGreaterThan(3);
});

describe('a hundred hostile fragments are counted or do nothing', () => {
  const pieces = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    '%00',
    '%E0%A4%A',
    '\u202e',
    'status',
    'account',
    '~1b2c',
    ',,,,',
    '&&',
    '=',
    'need',
    'done',
    'todo',
    'v',
    'a'.repeat(3000),
    '提现',
    '😭',
    "';--",
    '../../',
    'need=status',
    'done=status',
    'todo=bank~zzzz',
    'v=3fa9c1d2',
    '#',
    '?',
    '[object Object]',
  ];

  test('they change nothing but a count', async () => {
    const random = randomFrom(4);
    const page = await site.open(answer);
    await page.evaluate(() => Object.assign(window, { alert: () => (document.title = 'broken') }));
    const title = await page.title();
    const scripts = await page.locator('script').count();
    for (let count = 0; count < 100; count += 1) {
      const parts = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
        return random() < 0.5 ? `${piece}=${pieces[Math.floor(random() * pieces.length)]}` : piece;
      });
      await page.evaluate((hash) => (location.hash = hash), parts.join(random() < 0.5 ? '&' : ','));
      expect(await page.getByRole('checkbox').count()).toBe(6);
      expect(await page.locator('main :is(img, iframe)').count()).toBe(0);
      expect(await page.locator('script').count()).toBe(scripts);
      const said = await page.locator('.help-checklist-notes').allTextContents();
      expect(said.join('').length).toBeLessThan(400);
    }
    expect(await page.title()).toBe(title);
    // Afterwards the reader's own list is as it was.
    await page.evaluate(() => (location.hash = ''));
    await page.getByRole('checkbox').first().check();
    await page.getByText('1 / 6', { exact: true }).waitFor();
  });
});
