import type { Page } from 'playwright-core';
import { deskStates } from './desk-states.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import type { PageState } from './page-state.ts';

const refuseClipboard = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'NotAllowedError'));
    navigator.clipboard.writeText = refuse;
    navigator.clipboard.write = refuse;
  });

const search = async (page: Page, query: string): Promise<void> => {
  await page.getByRole('combobox', { name: '搜索帮助中心' }).fill(query);
  await page.getByRole('listbox').getByRole('option').first().waitFor();
};

/** Pastes payments into the case file, and has them read. */
const readStatement = async (page: Page): Promise<void> => {
  await page.getByText('从账单导入（CSV）').click();
  await page
    .getByLabel('或者，把表格粘贴到这里')
    .fill(
      ['日期,金额,收支,备注', '03/04/2026,1200.50,支出,货款', '04/04/2026,不清楚,支出,'].join('\n'),
    );
  await page.getByRole('radio', { name: /^我的银行卡/ }).check();
  await page.getByRole('button', { name: '读这份记录' }).click();
  await page.getByLabel(/先写的是什么/).selectOption('dmy');
};

/** By name. */
export const pageStates: Record<string, PageState> = {
  menu: {
    address: kindsOfPage.answer,
    only: 320,
    show: (page) => page.getByRole('button', { name: '菜单' }).click(),
  },
  'contents of a guide': {
    address: kindsOfPage.playbook,
    only: 320,
    show: (page) => page.locator('.help-contents-narrow summary').click(),
  },
  'list under the box': {
    address: kindsOfPage.home,
    show: (page) => search(page, '提现没到账'),
  },
  'list in the header': {
    address: kindsOfPage.answer,
    only: 1280,
    show: (page) => search(page, '退款'),
  },
  'list without an answer': {
    address: kindsOfPage.home,
    show: (page) => search(page, '天气预报'),
  },
  search: {
    address: kindsOfPage.search,
    show: (page) => page.locator('.help-search-group a').first().waitFor(),
  },
  'results in the full text': {
    address: kindsOfPage.search,
    show: async (page) => {
      await page.getByRole('button', { name: '到指南和答案的正文里找' }).click();
      await page.getByRole('heading', { name: '正文里' }).waitFor();
    },
  },
  'asked for steps': {
    address: `${kindsOfPage.answer}#need=status,account`,
    show: (page) => page.locator('.help-checklist-notes').waitFor(),
  },
  'checklist with ticks': {
    address: kindsOfPage.answer,
    show: async (page) => {
      for (const box of await page.locator('.help-step-box').all()) await box.check();
    },
  },
  'shared progress': {
    address: kindsOfPage['shared progress'],
    show: (page) => page.locator('.help-checklist-notes').waitFor(),
  },
  'progress to send': {
    address: kindsOfPage.answer,
    show: async (page) => {
      await page.getByRole('button', { name: '复制进度发给客服' }).first().click();
      await page.getByLabel('实际情况（选填）').waitFor();
    },
  },
  'text that could not be copied': {
    address: kindsOfPage.answer,
    show: async (page) => {
      await refuseClipboard(page);
      await page.getByRole('button', { name: '复制这一页的短链接' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  'reply beside an answer': {
    address: kindsOfPage.answer,
    show: async (page) => {
      await page.getByText('客服人员：把这一页复制成回复').click();
      await page.getByRole('button', { name: '复制回复' }).waitFor();
    },
  },
  'reasons why it did not help': {
    address: kindsOfPage.answer,
    show: async (page) => {
      await page.getByText('还没有', { exact: true }).click();
      await page.getByRole('radio', { name: '照做了还是不行' }).check();
    },
  },
  'case file with columns to choose': {
    address: kindsOfPage['case file'],
    show: (page) => readStatement(page),
  },
  'case file with payments': {
    address: kindsOfPage['case file'],
    show: async (page) => {
      await readStatement(page);
      await page.getByRole('button', { name: '加进案卷' }).click();
      await page.getByRole('heading', { name: '没有算进去的行' }).first().waitFor();
    },
  },
  'checker with results': {
    address: kindsOfPage.official,
    show: async (page) => {
      await page.getByRole('textbox', { name: '贴在这里' }).fill('+110 让你打 96110');
      await page.getByRole('button', { name: '比一比' }).click();
      await page.getByRole('heading', { name: '很像，但不同' }).waitFor();
    },
  },
  ...deskStates,
  'follow-up filled in': {
    address: kindsOfPage['follow-up'],
    show: async (page) => {
      await page.getByRole('button', { name: '记一件事' }).click();
      await page.getByLabel('对方的名字').fill('某某平台');
      await page.getByLabel('提交的日期').fill('2024-11-20');
      await page.getByLabel('最多', { exact: true }).fill('3');
      await page.getByLabel('最后一天', { exact: true }).fill('2024-12-01');
      await page.getByRole('button', { name: '记下这个期限' }).click();
      await page.getByLabel('发生了什么').fill('打过电话');
      await page.getByRole('button', { name: '记下这一条' }).click();
      // Where filling in has stopped the header lies over a field.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    },
  },
  'composer filled in': {
    address: `${kindsOfPage.composer}#from=1301`,
    show: async (page) => {
      await page.getByText('从这一页来：1301').waitFor();
      await page.getByRole('radio', { name: '银行', exact: true }).check();
      await page.getByLabel('出了什么事').fill('付款后银行扣了钱，我的密码是 abc12345');
      await page.getByText('再写几样，没有就不写').click();
      await page.getByLabel('单号').fill('6222021131144024264');
      await page.getByRole('radio', { name: '搜来的、别人发来的，或者对方来找我的' }).check();
      await page.getByRole('button', { name: '是单号' }).waitFor();
    },
  },
};

/** Each kind of page when all has come that comes by itself. */
export const kindStates = Object.fromEntries(
  Object.entries(kindsOfPage).map(([kind, address]): [string, PageState] => [
    kind,
    pageStates[kind] ?? { address, show: () => Promise.resolve() },
  ]),
);

/** The kinds of page and what they can be made to show on a narrow screen. */
export function narrowStates(): (PageState & { name: string })[] {
  return Object.entries({ ...kindStates, ...pageStates })
    .filter(([, { only }]) => only !== 1280)
    .map(([name, state]) => ({ name, ...state }));
}
