import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText, testProperty } from '../../testing/property.ts';
import type { Payment } from '../cases/case-record.ts';
import { proposedMapping } from './columns.ts';
import { newAmong } from './new-among.ts';
import { amountText } from './money.ts';
import { readRows } from './read-rows.ts';
import { sumsOf } from './sums.ts';
import { readTable } from './table.ts';

const currency = fc.constantFrom('CNY', 'USD', 'JPY');
const payment: fc.Arbitrary<Payment> = fc.record({
  date: fc.constantFrom('2026-11-20', '2026-11-21', '2024-02-29'),
  direction: fc.constantFrom('paid', 'received'),
  amount: fc.bigInt({ min: 1n, max: 10n ** 20n }),
  currency,
  note: fc.constantFrom('', '甲', '货款, 第一笔', '他说"好"'),
});
const payments = fc.array(payment, { maxLength: 30 });

const csvOf = (rows: readonly Payment[]): string =>
  [
    '日期,收支,金额,币种,备注',
    ...rows.map(({ date, direction, amount, currency: code, note }) =>
      [date, direction === 'paid' ? '支出' : '收入', amountText(amount, code), code, note]
        .map((cell) => `"${cell.replace(/"/g, '""')}"`)
        .join(','),
    ),
  ].join('\r\n');

testProperty(
  'what is written as a table is read again, and its sums are those of its rows',
  [payments],
  (rows) => {
    const table = readTable(csvOf(rows));
    const { counted, uncounted } = readRows(table, proposedMapping(table, 'bank', 'CNY'));
    expect(counted).toEqual(rows);
    expect(uncounted).toEqual([]);
    for (const sum of sumsOf(counted)) {
      const own = rows.filter((row) => row.currency === sum.currency);
      const total = (direction: string): bigint =>
        own
          .filter((row) => row.direction === direction)
          .reduce((all, { amount }) => all + amount, 0n);
      expect(sum.paid).toBe(total('paid'));
      expect(sum.received).toBe(total('received'));
      expect(sum.difference).toBe(sum.paid - sum.received);
      expect(sum.count).toBe(own.length);
    }
  },
);

testProperty(
  'whatever is pasted below a head, each row is counted or says why not',
  [fc.array(hostileText, { maxLength: 6 }), fc.constantFrom('bank', 'platform')],
  (lines, source) => {
    const table = readTable(['日期,收支,金额,备注', ...lines].join('\n'));
    const { counted, uncounted } = readRows(table, proposedMapping(table, source, 'CNY'));
    expect(counted.length + uncounted.length).toBe(table.rows.length);
    for (const { amount } of counted) expect(amount > 0n).toBe(true);
  },
);

testProperty('rows in any order have the same sums', [payments, fc.nat()], (rows, by) => {
  const at = rows.length > 0 ? by % rows.length : 0;
  const turned = [...rows.slice(at), ...rows.slice(0, at)];
  const key = ({ currency: code }: { currency: string }): string => code;
  expect(sumsOf(turned).sort((a, b) => key(a).localeCompare(key(b)))).toEqual(
    sumsOf(rows).sort((a, b) => key(a).localeCompare(key(b))),
  );
});

testProperty(
  'a table that comes twice adds nothing; equal rows of one table are all new',
  [payments, payments],
  (first, second) => {
    expect(newAmong([], first)).toEqual({ fresh: first, known: 0 });
    expect(newAmong(first, first)).toEqual({ fresh: [], known: first.length });
    const { fresh, known } = newAmong(first, [...first, ...second]);
    expect(fresh.length + known).toBe(first.length + second.length);
    expect(fresh.length).toBe(second.length);
  },
);

/** How long it takes to read and sum up so many rows, in milliseconds. */
function timeOf(rows: number): number {
  const line = (place: number): string =>
    `2026-11-${String((place % 28) + 1).padStart(2, '0')} 10:00:00,支出,"1,0${(place % 90) + 10}.50",备注 ${place}`;
  const text = [
    '日期,收支,金额,备注',
    ...Array.from({ length: rows }, (_, place) => line(place)),
  ].join('\n');
  const start = performance.now();
  const table = readTable(text);
  const { counted } = readRows(table, proposedMapping(table, 'bank', 'CNY'));
  expect(sumsOf(counted)[0]?.count).toBe(rows);
  return performance.now() - start;
}

test('ten times as many rows take about ten times as long', () => {
  timeOf(500);
  expect(timeOf(10_000)).toBeLessThan(40 * timeOf(1000));
});
