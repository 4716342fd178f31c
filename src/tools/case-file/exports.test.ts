import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupedBy } from '../../floor/built-ins.ts';
import { completed, missingIn, proposedMapping, type Mapping } from './columns.ts';
import { decoded } from './decode.ts';
import { expectedExports } from './exports/expected.ts';
import { readRows } from './read-rows.ts';
import { sumsOf } from './sums.ts';
import { readTable, type Table } from './table.ts';

const folder = new URL('exports/', import.meta.url);

function tableOf(file: string): Table {
  const read = decoded(readFileSync(new URL(`${file}.csv`, folder)));
  if (typeof read === 'string') throw new Error(read);
  return readTable(read.text);
}

type Said = Pick<(typeof expectedExports)[number], 'order' | 'mark' | 'sign' | 'directions'>;

const answered = (mapping: Mapping, { order, mark, sign, directions = {} }: Said): Mapping => ({
  ...mapping,
  order: order ?? mapping.order,
  mark: mark ?? mapping.mark,
  sign: sign ?? mapping.sign,
  directions: new Map([...mapping.directions, ...Object.entries(directions)]),
});

test('each file of the folder is read by a test', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  expect(expectedExports.map(({ file }) => `${file}.csv`).sort()).toEqual(files.sort());
  expect(files.length).toBeGreaterThanOrEqual(40);
});

describe('exports of banks and platforms', () => {
  test.for(expectedExports)('$file', (expected) => {
    const { file, currency = 'CNY', source = 'bank', asks = [] } = expected;
    const table = tableOf(file);
    const proposed = proposedMapping(table, source, currency);
    expect(missingIn(proposed)).toEqual(asks);
    const { counted, uncounted } = readRows(table, answered(proposed, expected));
    const whys = groupedBy(uncounted, ({ why }) => why);
    expect(Object.fromEntries([...whys].map(([why, rows]) => [why, rows.length]))).toEqual(
      expected.uncounted,
    );
    expect(counted).toHaveLength(expected.counted);
    expect(counted.length + uncounted.length).toBe(table.rows.length);
    expect(
      sumsOf(counted).map(({ currency: code, paid, received }) => `${code} ${paid} ${received}`),
    ).toEqual(expected.sums);
  });

  test('what was asked and is not answered is not counted', () => {
    for (const { file, currency = 'CNY', source = 'bank', asks } of expectedExports) {
      if (!asks) continue;
      const table = tableOf(file);
      const { counted, uncounted } = readRows(table, proposedMapping(table, source, currency));
      expect(counted.length + uncounted.length).toBe(table.rows.length);
      if (asks.includes('sign') || asks.includes('money')) expect(counted, file).toEqual([]);
    }
  });

  test('a row that is not counted says its line of the file and stands there as it is', () => {
    const table = tableOf('unclosed-quote');
    expect(readRows(table, proposedMapping(table, 'bank', 'CNY')).uncounted).toEqual([
      { line: 2, text: '2026-11-20,10.00,支出,"忘了关', why: 'quotes' },
    ]);
  });

  test('columns are others where the reader says so', () => {
    const table = tableOf('all-plain');
    const roles = ['date', 'received', 'note'] as const;
    const mapping = completed(table, { source: 'bank', roles, currency: 'CNY' });
    expect(missingIn(mapping)).toEqual([]);
    expect(sumsOf(readRows(table, mapping).counted)[0]?.received).toBe(150_000n);
  });

  test('the other side stays with its payment, the account of the reader does not', () => {
    const table = tableOf('both-accounts');
    const { counted } = readRows(table, proposedMapping(table, 'bank', 'CNY'));
    expect(counted.map(({ otherSide, numbers }) => [otherSide, numbers])).toEqual([
      ['甲某 6217000010001234567 某行', '流水号 583920'],
      ['某司', '流水号 583921'],
    ]);
    expect(JSON.stringify(counted.map(({ note }) => note))).not.toContain('6222');
  });

  test('of a table that names who paid and who got it, the other side is the one or the other', () => {
    const table = readTable(
      '日期,金额,收支,付款账号,收款账号\n2026-11-20,1.00,支出,622201,621701\n2026-11-21,2.00,收入,621702,622201',
    );
    const { counted } = readRows(table, proposedMapping(table, 'bank', 'CNY'));
    expect(counted.map(({ otherSide }) => otherSide)).toEqual(['621701', '621702']);
  });

  test('thousands that may be decimals are not counted before somebody has said so', () => {
    const table = tableOf('points-unclear');
    const proposed = proposedMapping(table, 'bank', 'CNY');
    expect(readRows(table, proposed).counted).toEqual([]);
    const said = readRows(table, { ...proposed, mark: '.' });
    expect(said.uncounted.map(({ why }) => why)).toEqual(['decimals']);
    expect(said.counted.map(({ amount }) => amount)).toEqual([1250n]);
  });

  test('times, names and remarks stay with their payment', () => {
    const table = tableOf('alipay');
    const [payment] = readRows(table, proposedMapping(table, 'bank', 'CNY')).counted;
    expect(payment).toMatchObject({ date: '2026-10-03', direction: 'paid' });
    expect(payment?.note).toBe('09:15:00 转账红包 转账');
    expect(payment?.otherSide).toBe('甲某 jia***@name.example');
    expect(payment?.numbers).toBe('交易订单号 2026100300001');
  });
});
