import { expect, test } from 'vitest';
import { movedSince, recordedTables, tableFor, withTable } from './recorded.ts';
import { bytes, seconds, tableOf, type Row } from './table.ts';

const rows = (time: number, size: number): [string, Row][] => [
  ['100 answers', { 'build s': seconds(time), JS: bytes([size - 1, size, size + 1]) }],
  ['1000 answers', { 'build s': seconds(time * 3), JS: bytes([size - 1, size, size + 1]) }],
];
const manual = `# Figures\n\nBefore.\n\n${tableOf(rows(10, 5000), true)}\n\nAfter.\n`;

test('of the figures that are recorded those are named that moved by more than their noise', () => {
  const table = tableFor(recordedTables(manual), rows(1, 1));
  if (!table) return expect.fail('The table was not found.');
  expect(movedSince(table, rows(10.5, 5000))).toEqual([]);
  expect(movedSince(table, rows(20, 5001))).toEqual([
    '100 answers, build s: 20.0, was 10.0 (× 2.00)',
    '100 answers, JS: 5000 / 5001 / 5002, was 4999 / 5000 / 5001 (× 1.00)',
    '1000 answers, build s: 60.0, was 30.0 (× 2.00)',
    '1000 answers, JS: 5000 / 5001 / 5002, was 4999 / 5000 / 5001 (× 1.00)',
  ]);
});

test('new figures take the place of the recorded ones, and nothing else changes', () => {
  const table = tableFor(recordedTables(manual), rows(1, 1));
  if (!table) return expect.fail('The table was not found.');
  const written = withTable(manual, table, tableOf(rows(20, 1), true));
  expect(written).toBe(`# Figures\n\nBefore.\n\n${tableOf(rows(20, 1), true)}\n\nAfter.\n`);
});

test('a table of other rows is not compared with', () => {
  expect(tableFor(recordedTables(manual), [['Starlight', { 'build s': seconds(1) }]])).toBe(
    undefined,
  );
});
