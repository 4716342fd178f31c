import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newCase } from '../../tools/cases/new-case.ts';
import { writeCases } from '../../tools/cases/write-cases.ts';
import { useBrowser } from '../../testing/browser.ts';
import { kindsOfPage } from '../../testing/kinds-of-page.ts';

const site = useBrowser();
const address = kindsOfPage['follow-up'];

const openOne = async (): Promise<Page> => {
  const page = await site.open(address);
  await page.getByRole('button', { name: '记一件事' }).click();
  return page;
};

test('a case is printed as text that can be read, and the sheet is blank again afterwards', async () => {
  const page = await openOne();
  await page.getByLabel('对方的名字').fill('某平台客服');
  await page.getByLabel('他们怎么说的').fill('3 个工作日内答复');
  const places = page.locator('.help-cases-sheet td');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect((await places.allInnerTexts()).slice(0, 4)).toEqual([
    '某平台客服',
    '',
    '',
    '3 个工作日内答复',
  ]);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect((await places.allInnerTexts()).join('')).toBe('');
});

test('what they said fills in how long it takes; a day that is yet to come is noticed', async () => {
  const page = await openOne();
  await page.getByLabel('提交的日期').fill('2099-11-20');
  await page.getByText('提交的日期还没到。').waitFor();
  await page.getByLabel('他们怎么说的').fill('我们会在 3 个工作日内答复您');
  await page.getByRole('button', { name: '按他们的话填：0–3 工作日' }).click();
  expect(await page.getByLabel('最多').inputValue()).toBe('3');
  expect(await page.getByRole('button', { name: '按他们的话填' }).count()).toBe(0);
});

test('what a file has wrong is named as the form names it', async () => {
  const page = await site.open(address);
  const file = JSON.parse(writeCases([newCase('a'), newCase('b')])) as { cases: object[] };
  Object.assign(file.cases[1] ?? {}, { submitted: { date: '2026-02-30', zone: 480 }, colour: 1 });
  await page.locator('#help-field-import').setInputFiles({
    name: 'cases.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  const said = page.locator('[data-part=import]');
  await said.filter({ hasText: '第 2 件的提交的日期' }).waitFor();
  expect(await said.innerText()).toContain('第 2 件的一处这里不认识的内容');
  expect(await said.innerText()).not.toMatch(/submitted|colour/);
});

test('of 1,500 cases a part is listed, and more of them when that is asked for', async () => {
  const page = await site.open(address);
  const cases = Array.from({ length: 1500 }, (_, place) => ({
    ...newCase(`c${place}`),
    party: `平台 ${place}`,
  }));
  await page.evaluate((text) => sessionStorage.setItem('help:cases', text), writeCases(cases));
  await page.reload();
  await page.getByRole('button', { name: /^平台 0，/ }).click();
  expect(await page.locator('[data-part=list] button').count()).toBe(51);
  await page.getByRole('button', { name: '再显示 50 件' }).click();
  expect(await page.locator('[data-part=list] button').count()).toBe(101);
});
