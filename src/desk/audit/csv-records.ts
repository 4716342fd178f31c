import { CsvError, parse } from 'csv-parse/sync';
import { labelOf, type AuditRecord } from './record.ts';

const nameColumns = ['title', 'name', 'question', 'short_code', '标题', '名称', '问题', 'id'];

/**
 * The rows of a CSV file, with or without a header, whatever separates its cells.
 *
 * @throws {Error} when a quotation mark is never closed; the message is in Chinese.
 */
export function csvRecords(text: string): AuditRecord[] {
  const rows = rowsOf(text);
  const header = (rows[0]?.record ?? []).map((cell) => cell.trim().toLowerCase());
  const nameColumn = nameColumns.map((name) => header.indexOf(name)).find((index) => index >= 0);
  return rows.map(({ record, line }) => {
    const name = nameColumn === undefined ? likelyName(record) : (record[nameColumn] ?? '');
    return { label: labelOf(`第 ${line} 行`, name), texts: record, quoted: [] };
  });
}

function rowsOf(text: string): { record: string[]; line: number }[] {
  try {
    let line = 1;
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => {
      const start = line;
      line = info.lines + 1;
      return { record, line: start };
    });
  } catch (error) {
    const lines = error instanceof CsvError ? Number(error['lines']) : 0;
    const where = lines > 0 ? `，读到第 ${lines} 行` : '';
    throw new Error(`不是完整的 CSV${where}，引号没有成对。改法：重新导出一份。`, { cause: error });
  }
}

/** The one that the first line has most of. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

/** The longest of the short cells with words in them: the question, rather than its topic. */
function likelyName(cells: readonly string[]): string {
  const names = cells.filter(
    (cell) => cell.length <= 60 && /\p{L}/u.test(cell) && !cell.includes('/'),
  );
  return names.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
