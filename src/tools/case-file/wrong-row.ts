import { cellText } from './cell-text.ts';
import type { CsvRow } from './csv.ts';
import { filled, type Table } from './table.ts';

/** Quotes that do not close, lines that may be two rows, cells without a column, a total. */
export type WrongRow = 'quotes' | 'lines' | 'cells' | 'total';

/** What is wrong with a row before anything in it is read; nothing where it may be read. */
export function wrongRow(
  { cells, broken }: CsvRow,
  { width, delimiter }: Pick<Table, 'width' | 'delimiter'>,
): WrongRow | undefined {
  if (broken) return 'quotes';
  if (cells.some((cell) => /[\r\n]/.test(cell) && cell.includes(delimiter))) return 'lines';
  const start = cells.map(cellText).find((text) => text !== '') ?? '';
  if (/^(?:合计|总计|小计|总额|共计|累计|汇总|本页|total|sum|subtotal)/i.test(start))
    return 'total';
  return filled(cells) > width ? 'cells' : undefined;
}
