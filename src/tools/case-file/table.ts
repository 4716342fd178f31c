import { cellText } from './cell-text.ts';
import { roleOfName } from './column-names.ts';
import { delimiterOf, readCsv, type CsvRow, type Delimiter } from './csv.ts';

/** A table as a file has it: what its columns are called, and all rows below that. */
export interface Table {
  readonly delimiter: Delimiter;
  /** Names of the columns; empty where the file has none. */
  readonly head: readonly string[];
  /** How many columns the head has, or else most of its rows. */
  readonly width: number;
  /** What stands before the head: whose statement it is, from when to when. */
  readonly before: readonly CsvRow[];
  /** All that stands below the head, without rows in which nothing stands. */
  readonly rows: readonly CsvRow[];
}

/** Reads a text as a table. Each row that says anything is in `before` or in `rows`, or the head. */
export function readTable(text: string, delimiter: Delimiter = delimiterOf(text)): Table {
  const rows = readCsv(text, delimiter).filter(({ cells }) =>
    cells.some((cell) => cellText(cell) !== ''),
  );
  const start = rows.slice(0, longestPreamble);
  const known = start.findIndex(isHead);
  const place =
    known >= 0 ? known : start.findIndex((row, at) => isAboveNumbers(row, rows[at + 1]));
  const head = rows[place]?.cells.map(cellText) ?? [];
  const below = rows.slice(place + 1);
  const width = filled(head) || commonWidth(below);
  return { delimiter, head, width, before: rows.slice(0, Math.max(0, place)), rows: below };
}

/** Alipay writes two dozen lines before its table. */
const longestPreamble = 60;

/** It names a day and an amount; nothing in it is a number. */
function isHead({ cells, broken }: CsvRow): boolean {
  const roles = cells.map((cell) => roleOfName(cellText(cell)));
  return (
    !broken &&
    roles.includes('date') &&
    roles.some((role) => role === 'amount' || role === 'paid' || role === 'received') &&
    !cells.some((cell) => /^[-\d.,]+$/.test(cellText(cell)))
  );
}

/** Names that nobody knows: no number stands in them, and numbers in as many cells below. */
function isAboveNumbers({ cells }: CsvRow, below: CsvRow | undefined): boolean {
  const width = filled(cells);
  const hasNumber = (cell: string): boolean => /\d/.test(cell);
  return (
    width > 1 &&
    !cells.some(hasNumber) &&
    below !== undefined &&
    filled(below.cells) === width &&
    below.cells.some(hasNumber)
  );
}

/** How many cells there are up to the last one that says anything. */
export const filled = (cells: readonly string[]): number =>
  cells.reduce((width, cell, place) => (cellText(cell) === '' ? width : place + 1), 0);

function commonWidth(rows: readonly CsvRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    const width = filled(cells);
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return Math.max(0, ...[...counts].filter(([, count]) => count === most).map(([width]) => width));
}
