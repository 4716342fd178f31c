import type { Page } from 'playwright-core';
import { options, preview, query, replyText } from './desk-on-page.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import type { PageState } from './page-state.ts';
import { shippedAnswer } from './shipped-answer.ts';

/** Asks at the desk, and waits for the answer with a title. */
const ask = async (page: Page, message: string, title: string): Promise<void> => {
  await query(page).fill(message);
  // The answer at the top was there before the search.
  await preview(page).getByRole('heading', { name: title }).waitFor();
};

const pick = (page: Page): Promise<void> => ask(page, '提现没到账', shippedAnswer.title);

/** Puts the picked answer into the reply. */
async function gather(page: Page): Promise<void> {
  await pick(page);
  await preview(page)
    .getByRole('button', { name: /^放进回复/ })
    .click();
  await page.getByRole('button', { name: '清空回复' }).waitFor();
}

const unfold = (page: Page, summary: string): Promise<void> =>
  page.locator('summary').getByText(summary, { exact: true }).click();

/** What the desk can be made to show, by name. */
export const deskStates: Record<string, PageState> = {
  'desk with an answer': { address: kindsOfPage.desk, show: pick },
  'desk with chosen steps': {
    address: kindsOfPage.desk,
    show: async (page) => {
      await ask(page, '1310', '有一笔提现不是我申请的，怎么办？');
      await page.getByRole('group').getByRole('checkbox').first().check();
    },
  },
  'desk with a merged reply': { address: kindsOfPage.desk, show: gather },
  'desk with an edited reply': {
    address: kindsOfPage.desk,
    show: async (page) => {
      await gather(page);
      await replyText(page).press('Control+End');
      await replyText(page).pressSequentially('祝顺利。');
      await page.getByRole('button', { name: '和页面原文比' }).click();
      await page.getByRole('region', { name: '和页面原文比' }).locator('ins').waitFor();
    },
  },
  'desk with a message of several things': {
    address: kindsOfPage.desk,
    show: async (page) => {
      await query(page).fill('提现三天了还没到账。\n另外登录密码也忘了，登不上去。');
      await page.getByRole('status').getByText('问了 2 件事').waitFor();
      await options(page).first().waitFor();
    },
  },
  "desk with a customer's progress": {
    address: kindsOfPage.desk,
    show: async (page) => {
      const link = 'https://help.example/a/1301/#done=status,gone-now&todo=account';
      await ask(page, link, shippedAnswer.title);
      await page.getByRole('figure', { name: '客户发来的，照原样显示' }).waitFor();
    },
  },
  'keys of the desk': {
    address: kindsOfPage.desk,
    show: async (page) => {
      await page.getByRole('button', { name: '按键' }).click();
      await page.getByRole('dialog', { name: '按键' }).waitFor();
    },
  },
  'desk with own texts and a history': {
    address: kindsOfPage.desk,
    show: async (page) => {
      await unfold(page, '常用语');
      await page.getByRole('textbox', { name: '名字' }).fill('结束');
      await page.getByRole('textbox', { name: '文字', exact: true }).fill('随时找我们。');
      await page.getByRole('button', { name: '存成常用语' }).click();
      await unfold(page, '最近复制的回复');
      await page.getByRole('checkbox', { name: '记下最近 50 份' }).waitFor();
    },
  },
};
