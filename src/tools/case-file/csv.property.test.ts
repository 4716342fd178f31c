import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText, testProperty } from '../../testing/property.ts';
import { delimiterOf, delimiters, readCsv } from './csv.ts';

const cell = fc.string({
  unit: fc.constantFrom(...'ab付款1.,;|\t"\n\r -¥'),
  maxLength: 12,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});
const delimiter = fc.constantFrom(...delimiters);
const end = fc.constantFrom('\n', '\r\n');

const isFew = (rows: readonly (readonly string[])[]): boolean =>
  rows.every((row) => row.every((text) => text.split(/[\r\n]/).length < 20));

testProperty(
  'what csv-stringify writes is read as csv-parse reads it, and as it was',
  [table, delimiter, end],
  (rows, mark, recordEnd) => {
    fc.pre(isFew(rows));
    const text = stringify(rows, { delimiter: mark, record_delimiter: recordEnd, quoted: true });
    const read = readCsv(text, mark);
    expect(read.map(({ cells }) => cells)).toEqual(rows);
    expect(parse(text, { delimiter: mark, relax_column_count: true })).toEqual(rows);
    expect(read.some(({ broken }) => broken)).toBe(false);
  },
);

testProperty(
  'whatever stands there, each line is in exactly one row',
  [hostileText, delimiter],
  (text, mark) => {
    const rows = readCsv(text, mark);
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    if (lines[lines.length - 1] === '') lines.pop();
    expect(rows.map((row) => row.text.split(/\r\n|\n|\r/)).flat()).toEqual(lines);
    let line = 1;
    for (const row of rows) {
      expect(row.line).toBe(line);
      line += row.text.split(/\r\n|\n|\r/).length;
    }
  },
);

testProperty(
  'a quote that is not closed costs the row in which it stands, and no other',
  [
    fc.array(fc.constantFrom('a,b,c', '1,2,3', '"x",y,z'), { minLength: 1, maxLength: 6 }),
    fc.nat(5),
  ],
  (lines, place) => {
    const at = Math.min(place, lines.length);
    const text = [
      ...lines.slice(0, at),
      '1,"open,3',
      ...lines.slice(at).map((line) => line.replace(/"/g, '')),
    ];
    const rows = readCsv(text.join('\n'), ',');
    expect(rows.filter(({ broken }) => broken).map(({ line }) => line)).toEqual([at + 1]);
    expect(rows).toHaveLength(text.length);
  },
);

test.for([
  { text: 'a,b,c;d\n1,2,3', mark: ',' },
  { text: 'a;b;c\n1,5;2,5;3,5', mark: ';' },
  { text: 'a\tb, c\n1\t2, 3', mark: '\t' },
  { text: '"a,b"|c\n"1,2"|3', mark: '|' },
  { text: '日期，金额，收支\n2026-11-20，1,000.00，支出', mark: '，' },
  { text: 'one word', mark: ',' },
  { text: '', mark: ',' },
] as const)('$text is cut at the mark that cuts its lines alike', ({ text, mark }) => {
  expect(delimiterOf(text)).toBe(mark);
});

test('quotes that are never closed do not make a long file slow', () => {
  const text = '"a,b\n'.repeat(10_001);
  const start = performance.now();
  const rows = readCsv(text, ',');
  expect(rows.map((row) => row.text.split('\n').length).reduce((a, b) => a + b)).toBe(10_001);
  expect(performance.now() - start).toBeLessThan(2000);
});
