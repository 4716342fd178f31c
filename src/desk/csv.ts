import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV that Excel opens right: UTF-8 with a byte order mark, lines ended by CR LF.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or their full-width forms would be run as a
 * formula; an apostrophe is put before it, which people can read past and Excel takes for text.
 */
export function excelCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${csv(rows, '\r\n')}`;
}

/** Rows as CSV for programs: UTF-8 without a mark; formulas are kept from running all the same. */
export function plainCsv(rows: readonly (readonly string[])[]): string {
  return csv(rows, '\n');
}

function csv(rows: readonly (readonly string[])[], lineEnd: string): string {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\r\n?|\n/g, '\n')));
  return stringify(cells, { escape_formulas: true, record_delimiter: lineEnd, quoted: true });
}
