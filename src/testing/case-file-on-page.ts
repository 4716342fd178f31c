import type { Page } from 'playwright-core';
import { kindsOfPage } from './kinds-of-page.ts';

export const address = kindsOfPage['case file'];
export const exportOf = (name: string): string => `src/tools/case-file/exports/${name}.csv`;

export const openImport = async (page: Page, source = /^我的银行卡/): Promise<void> => {
  await page.getByText('从账单导入（CSV）').click();
  await page.getByRole('radio', { name: source }).check();
};

export const read = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '读这份记录' }).click();
export const take = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '加进案卷' }).click();

export const paste = async (page: Page, text: string): Promise<void> => {
  await openImport(page);
  await page.getByLabel('或者，把表格粘贴到这里').fill(text);
  await read(page);
};

export const choose = async (page: Page, name: string): Promise<void> => {
  await openImport(page);
  await page.getByLabel('选文件').setInputFiles(exportOf(name));
  await read(page);
};

/** The rows below a heading of the sheet, cells divided by a bar. */
export const rowsOf = (page: Page, heading: string): Promise<string[]> =>
  page
    .locator('.help-sheet h3', { hasText: heading })
    .locator('xpath=following::table[1]/tbody/tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')]
          .map((cell) =>
            cell.querySelector('button, span')
              ? [...cell.querySelectorAll('span')].map((line) => line.textContent).join(' ')
              : cell.textContent,
          )
          .join('|'),
      ),
    );

export const typeOne = async (page: Page, values: Record<string, string>): Promise<void> => {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label, { exact: true }).first().fill(value);
  await page.getByRole('button', { name: '加上这一笔' }).click();
};
