import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { newCase, noFacts } from '../../tools/cases/new-case.ts';
import { writeCases } from '../../tools/cases/write-cases.ts';
import { useBrowser } from '../../testing/browser.ts';
import { typeOne } from '../../testing/case-file-on-page.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';
import { pageStates } from '../../testing/page-states.ts';

const site = useBrowser();
const address = kindsOfPage['case file'];

const filled = async (page: Page, count: number): Promise<void> => {
  const lines = Array.from({ length: count }, (_, place) => `2026-11-20,1.00,支出,第 ${place} 笔`);
  await page.getByText('从账单导入（CSV）').click();
  await page
    .getByLabel('或者，把表格粘贴到这里')
    .fill(['日期,金额,收支,备注', ...lines].join('\n'));
  await page.getByRole('radio', { name: /^我的银行卡/ }).check();
  await page.getByRole('button', { name: '读这份记录' }).click();
  await page.getByRole('button', { name: '加进案卷' }).click();
  await page
    .getByText(/^加进了|^加了|笔算/)
    .first()
    .waitFor();
};

/** Counts the leaves of the tree of pages of a PDF. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g) ?? []).length;

test('nothing of the site is printed, black on white also from the dark theme', async () => {
  const page = await site.open(address, { colorScheme: 'dark' });
  await filled(page, 3);
  await page.emulateMedia({ media: 'print' });
  const main = page.locator('body');
  const text = await main.innerText();
  expect(text.trim().split('\n')[0]).toBe('本人填写，未经核对');
  expect(text).not.toMatch(/帮助中心|联系客服|首页|你的浏览器/);
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await page.getByRole('radio').count()).toBe(0);
  const colours = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('.help-sheet td') ?? document.body);
    return [getComputedStyle(document.body).backgroundColor, color].map(
      (colour) =>
        (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3,
    );
  });
  expect(colours[0]).toBeGreaterThan(250);
  expect(colours[1]).toBeLessThan(80);
});

test.for([
  { format: 'A4', width: 794 },
  { format: 'Letter', width: 816 },
])('all payments are on $format, heads of tables on each page', async ({ format, width }) => {
  const page = await site.open(address);
  await filled(page, 200);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: width - 113, height: 900 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const look = await page.evaluate(() => {
    const style = (selector: string): CSSStyleDeclaration =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    return [style('.help-sheet thead').display, style('.help-sheet tbody tr').breakInside];
  });
  expect(look).toEqual(['table-header-group', 'avoid']);
  const pdf = await page.pdf({ format });
  // 200 rows do not fit on fewer pages; the 50 on the screen would.
  expect(pagesOf(pdf)).toBeGreaterThanOrEqual(5);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(9);
  expect(await page.locator('[data-part=payments] tr').count()).toBe(50);
});

test('a case with few payments takes two pages', async () => {
  const page = await site.open(address);
  await filled(page, 3);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
});

test('secrets and cards are left out; a number that is no card is printed in full', async () => {
  const page = await site.open(address);
  await page.getByText('填一笔').click();
  await page.getByLabel('日期', { exact: true }).fill('2026-11-20');
  await page.getByLabel('金额', { exact: true }).fill('1');
  await page.getByLabel('备注', { exact: true }).fill('我的密码是 abc12345，号码 4111111111111111');
  await page.getByRole('button', { name: '加上这一笔' }).click();
  const note = page.locator('[data-part=payments] td').nth(4);
  await note.filter({ hasText: '已去掉' }).waitFor();
  expect(await note.innerText()).not.toMatch(/abc12345|4111111111111111/);
  expect(await page.locator('[data-part=timeline]').innerText()).not.toContain('abc12345');
  await page.getByLabel('4111111111111111').selectOption('是单号');
  expect(await note.innerText()).toContain('4111111111111111');
  expect(await note.innerText()).not.toContain('abc12345');
});

test('what masks texts may not come: then no text is kept, and what was typed stays', async () => {
  const page = await site.open(address);
  await page.getByText('填一笔').waitFor();
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404 }));
  await page.getByText('填一笔').click();
  await typeOne(page, { 日期: '2026-11-20', 金额: '1', 备注: '我的密码是 abc12345' });
  await page.getByText('遮挡的规则没有加载出来').waitFor();
  expect(await page.locator('[data-part=payments]').innerText()).not.toContain('2026-11-20');
  expect(await page.getByLabel('备注', { exact: true }).inputValue()).toBe('我的密码是 abc12345');
  await page.unrouteAll();
  await page.getByRole('button', { name: '加上这一笔' }).click();
  await page.locator('[data-part=payments]', { hasText: '已去掉' }).waitFor();
  expect(await page.getByText('遮挡的规则没有加载出来').isVisible()).toBe(false);
});

test('the account of the other side is printed whole once its reader says that it is one', async () => {
  const page = await site.open(address);
  const facts = { ...noFacts, problem: '照他说的转到对方账号 6222021131144024731' };
  const record = { ...newCase('a1'), facts, steps: [{ number: 1301, id: await stepOf(page) }] };
  await page.evaluate((text) => sessionStorage.setItem('help:cases', text), writeCases([record]));
  await page.reload();
  const problem = page.locator('[data-fact=problem]');
  await problem.filter({ hasText: '**** 4731' }).waitFor();
  await page.getByLabel('6222021131144024731').selectOption('是对方的账号');
  expect(await problem.innerText()).toContain('6222021131144024731');
  // Steps that the composer has put into the case are printed, too.
  await expect
    .poll(() => page.locator('[data-fact=done]').innerText())
    .toMatch(/^1301 .*\p{Script=Han}/u);
});

/** The name that the first step of a page has in addresses. */
const stepOf = async (page: Page): Promise<string> => {
  const beside = await site.openBeside(page, kindsOfPage.answer);
  const box = beside.locator('.help-step-box').first();
  await box.check();
  const done = await beside.evaluate(() => localStorage.getItem('help:checklist:1301') ?? '');
  await beside.evaluate(() => localStorage.clear());
  await beside.close();
  return /"([a-z][\w-]*)"\]/.exec(done)?.[1] ?? done;
};

test('a case that is kept fills the sheet, masked for whom it is', async () => {
  const page = await site.open(address);
  const record: CaseRecord = {
    ...newCase('a1'),
    party: '某平台客服',
    reference: 'T-2026-77',
    submitted: { date: '2026-11-21', time: '09:30', zone: 480 },
    log: [{ date: '2026-11-23', text: '客服说再等三天' }],
    deadlines: [{ what: '交申诉材料', date: '2026-12-01', saidBy: '银行' }],
    facts: {
      ...noFacts,
      problem: '提现没到账，我的卡 6222 0211 1111 1111 116',
      when: { date: '2026-11-20', time: '14:05', zone: 480 },
      payeeAccount: '6217000010001234567',
      how: 'deceived',
      given: ['code', 'face'],
      attachments: '聊天截图 3 张',
    },
  };
  await page.evaluate((text) => localStorage.setItem('help:cases', text), writeCases([record]));
  await page.reload();
  await page.getByText('填一笔').waitFor();
  const fact = (name: string): Promise<string> => page.locator(`[data-fact=${name}]`).innerText();
  await expect.poll(() => fact('party')).toBe('某平台客服');
  expect(await fact('problem')).toContain('提现没到账');
  expect(await fact('problem')).not.toMatch(/6222/);
  expect(await fact('payeeAccount')).toBe('6217000010001234567');
  expect(await fact('given')).toBe('验证码 / 人脸');
  expect(await fact('attached')).toBe('聊天截图 3 张');
  expect(await page.locator('[data-part=timeline] tr').allInnerTexts()).toEqual([
    '2026-11-20 14:05 (UTC+8)\t事情发生',
    '2026-11-21 09:30 (UTC+8)\t提交给 某平台客服',
    '2026-11-23\t客服说再等三天',
    '2026-12-01\t最后一天：交申诉材料（银行）',
  ]);
  expect(await page.getByLabel('用哪一件').inputValue()).toBe('a1');
  expect(await page.getByRole('radio', { name: '在这个浏览器，到你删掉为止' }).isChecked()).toBe(
    true,
  );
  await page.getByLabel('用哪一件').selectOption('新的一件');
  expect(await fact('party')).toBe('');
});

test('the sheet says for whom it is', async () => {
  const page = await site.open(address);
  const heading = page.locator('#help-sheet-title');
  await page.getByText('填一笔').waitFor();
  expect(await heading.innerText()).toBe('情况说明和收支明细 · 交给银行');
  await page.getByRole('radio', { name: '警方' }).check();
  expect(await heading.innerText()).toBe('情况说明和收支明细 · 交给警方');
});

test('without JavaScript it is a sheet to be filled in by hand', async () => {
  const page = await site.open(address, { javaScriptEnabled: false });
  expect(await page.locator('noscript p').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: '加上这一笔' }).count()).toBe(0);
  expect(await page.getByRole('link', { name: '被骗了钱，怎么报警？' }).count()).toBeGreaterThan(0);
  for (const name of ['姓名', '证件号', '签名', '对方账号', '受理编号'])
    expect(await page.locator('.help-sheet dt', { hasText: name }).isVisible(), name).toBe(true);
  expect(await page.locator('[data-part=payments] tr').count()).toBe(12);
  await page.emulateMedia({ media: 'print' });
  const row = await page.locator('[data-part=payments] tr').first().boundingBox();
  expect(row?.height).toBeGreaterThan(24);
});

test('a screen reader is told what is what', async () => {
  const page = await site.open(address);
  await pageStates['case file with payments']?.show(page);
  expect(await page.getByRole('region', { name: '没有算进去的行' }).ariaSnapshot()).toContain(
    'button "改这一行 第 3 行"',
  );
  const sheet = await page.locator('.help-sheet').ariaSnapshot();
  expect(sheet).toContain('columnheader "付出"');
  expect(sheet).toContain('cell "1,200.50"');
  expect(await page.getByRole('group', { name: '交给谁' }).getByRole('radio').count()).toBe(2);
  expect(await page.getByLabel('币种', { exact: true }).count()).toBe(1);
});

test('columns to choose have names and examples', async () => {
  const page = await site.open(address);
  await pageStates['case file with columns to choose']?.show(page);
  const column = page.getByRole('combobox', { name: '收支', exact: true });
  expect(await column.inputValue()).toBe('direction');
  const described = await column.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).innerText()).toBe('例：支出');
});
