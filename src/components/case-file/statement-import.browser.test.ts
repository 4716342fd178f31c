import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../testing/browser.ts';
import {
  address,
  choose,
  exportOf,
  openImport,
  paste,
  read,
  rowsOf,
  take,
} from '../../testing/case-file-on-page.ts';

const site = useBrowser();

describe('a statement', () => {
  test('of Alipay, in GBK, is read from its file; what is no payment stands apart', async () => {
    const page = await site.open(address);
    await choose(page, 'alipay');
    await expect.poll(() => page.getByText('能算进去 3 笔，不能算的 1 行。').count()).toBe(1);
    await take(page);
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|1,234.50|30.00|1,204.50|3']);
    expect(await page.getByText('合计按 3 笔计算；另有 1 行未计入。').isVisible()).toBe(true);
    expect(await rowsOf(page, '未计入的记录')).toHaveLength(1);
    const row = page.locator('.help-file-rows li');
    expect(await row.innerText()).toContain('第 19 行：看不出是付出去还是收回来。');
    expect(await row.innerText()).toContain('投资理财');
  });

  test('asks for what nobody can know, and counts nothing before', async () => {
    const page = await site.open(address);
    await paste(page, 'Date,Amount,Note\n03/04/2026,10.00,a\n05/06/2026,20.50,b');
    const result = page.locator('[data-part=result]');
    await expect
      .poll(() => result.innerText())
      .toBe('还没选：日期先写的是什么。 还没选：钱往哪边走。');
    expect(await page.getByRole('button', { name: '加进案卷' }).count()).toBe(0);
    await page.getByLabel('「03/04/2026」先写的是什么？').selectOption('日、月、年');
    await page.getByLabel('金额这一栏，钱往哪边走？').selectOption('全是付出去的');
    expect(await result.innerText()).toBe('能算进去 2 笔，不能算的 0 行。');
    await take(page);
    await expect
      .poll(() => rowsOf(page, '收支明细'), { timeout: 15_000 })
      .toEqual(['2026-04-03|10.00||CNY|a', '2026-06-05|20.50||CNY|b']);
  });

  test('keeps whom a payment went to and its number, and not the account of its reader', async () => {
    const page = await site.open(address);
    await choose(page, 'both-accounts');
    await take(page);
    await expect
      .poll(() => rowsOf(page, '收支明细'), { timeout: 15_000 })
      .toEqual([
        '2026-11-20|100.00||CNY|对方：甲某 6217000010001234567 某行 流水号 583920 转账',
        '2026-11-21||20.00|CNY|对方：某司 流水号 583921 退款',
      ]);
  });

  test('whose letters are old ones says how it is read; thousands are asked for', async () => {
    const page = await site.open(address);
    await choose(page, 'big5');
    await page.getByText('文件不是 UTF-8，这里按 Big5 读。').waitFor();
    await page.getByRole('button', { name: '不加了' }).click();
    await page.getByLabel('选文件').setInputFiles(exportOf('points-unclear'));
    await read(page);
    await page.getByLabel('小数点是').selectOption('逗号，像 1.234,56');
    await take(page);
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|13,734.00|0.00|13,734.00|2']);
  });

  test('of a platform turns around what went in and out', async () => {
    const page = await site.open(address);
    await openImport(page, /^出问题的平台/);
    await page.getByLabel('选文件').setInputFiles(exportOf('platform-chinese'));
    await read(page);
    await page.getByLabel('「奖励」是').selectOption('不算付款');
    await take(page);
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|1,000.00|200.00|800.00|2']);
  });

  test('is read anew where a column is another one', async () => {
    const page = await site.open(address);
    await paste(page, '日期,金额,手续费,收支\n2026-11-20,1.00,0.50,支出');
    await page.getByLabel('手续费').selectOption('金额');
    expect(await page.getByLabel('金额', { exact: true }).last().inputValue()).toBe('none');
    await take(page);
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|0.50|0.00|0.50|1']);
  });

  test('that comes a second time is noticed', async () => {
    const page = await site.open(address);
    const isThereOnce = (): Promise<void> =>
      expect
        .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
        .toEqual(['CNY|1,246.56|5,000.00|−3,753.44|3']);
    await choose(page, 'bank-two-columns');
    await take(page);
    // What is there has closed the import.
    await isThereOnce();
    await choose(page, 'bank-two-columns');
    await take(page);
    await page.getByText('里面有 3 笔和案卷里的一样').waitFor();
    await page.getByRole('button', { name: '不加了' }).click();
    await isThereOnce();
  });

  test('that is no text or no table says what to do', async () => {
    const page = await site.open(address);
    await openImport(page);
    const buffer = Buffer.from([0x50, 0x4b, 3, 4, 20]);
    await page
      .getByLabel('选文件')
      .setInputFiles({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer });
    await read(page);
    await page.getByText('这是 Excel 文件。').waitFor();
    await page.getByLabel('选文件').setInputFiles([]);
    await read(page);
    await page.getByText('这里面没有一行记录。').waitFor();
    await page.getByLabel('或者，把表格粘贴到这里').fill('日期^金额\n2026-11-20^1.00');
    await read(page);
    await page.getByText('每一行只读出一栏。').waitFor();
    await page.getByLabel('或者，把表格粘贴到这里').fill('日期,金额,收支');
    await read(page);
    await page.getByText('表头下面没有一笔记录').waitFor();
    expect(await page.getByRole('button', { name: '加进案卷' }).count()).toBe(0);
  });

  test('a row that was not read is mended, and counted', async () => {
    const page = await site.open(address);
    await paste(page, '日期,金额,收支,备注\n2026-11-20,1.00,支出,\n2026-11-31,2.00,支出,月底');
    await take(page);
    await page.getByRole('button', { name: '改这一行 第 3 行' }).click();
    expect(await page.getByLabel('备注', { exact: true }).inputValue()).toBe(
      '2026-11-31,2.00,支出,月底',
    );
    await page.keyboard.type('2026-11-30');
    await page.getByLabel('金额', { exact: true }).fill('2');
    await page.getByRole('button', { name: '算进去' }).click();
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|3.00|0.00|3.00|2']);
    expect(await page.getByRole('heading', { name: '没有算进去的行' }).count()).toBe(0);
  });

  test('of 10,000 rows is added up to the last one, and drawn in parts', async () => {
    const page = await site.open(address);
    const line = (place: number): string => `2026-11-20,0.0${(place % 9) + 1},支出,${place}`;
    const lines = Array.from({ length: 10_000 }, (_, place) => line(place));
    await openImport(page);
    const buffer = Buffer.from(['日期,金额,收支,备注', ...lines].join('\n'));
    await page.getByLabel('选文件').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
    await read(page);
    await take(page);
    await expect
      .poll(() => rowsOf(page, '合计'), { timeout: 15_000 })
      .toEqual(['CNY|499.96|0.00|499.96|10000']);
    await expect.poll(() => rowsOf(page, '收支明细'), { timeout: 15_000 }).toHaveLength(50);
    await page.getByRole('button', { name: '再显示 200 行' }).click();
    await expect.poll(() => rowsOf(page, '收支明细'), { timeout: 15_000 }).toHaveLength(250);
  });
});
