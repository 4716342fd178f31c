import type { Row } from './table.ts';

/** A table of a manual: where its lines stand, and its cells by row and column. */
export interface RecordedTable {
  /** Index of its first line, and of the one after its last. */
  from: number;
  to: number;
  rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The tables of a Markdown text; rows without a name are passed over. */
export function recordedTables(text: string): RecordedTable[] {
  const lines = text.split('\n');
  const tables: RecordedTable[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    if (!isRow(lines[from])) continue;
    let to = from;
    while (isRow(lines[to])) to += 1;
    const [head = [], , ...body] = lines.slice(from, to).map(cellsOf);
    const rows = body
      .filter(([name]) => name !== '')
      .map((cells): [string, Record<string, string>] => [
        cells[0] ?? '',
        Object.fromEntries(cells.map((cell, place) => [head[place] ?? '', cell])),
      ]);
    tables.push({ from, to, rows: new Map(rows) });
    from = to;
  }
  return tables;
}

const isRow = (line: string | undefined): boolean => line?.startsWith('|') === true;

/** The table that was made of the same rows, with or without some of them. */
export const tableFor = (
  tables: readonly RecordedTable[],
  rows: readonly [name: string, row: Row][],
): RecordedTable | undefined =>
  tables.find(({ rows: recorded }) => {
    const [first] = [...recorded.values()];
    const columns = Object.keys(rows[0]?.[1] ?? {});
    return (
      rows.every(([name]) => recorded.has(name)) &&
      columns.filter((column) => first && column in first).length > columns.length / 2
    );
  });

/**
 * Which figures have moved by more than their noise since they were recorded, one line each.
 */
export function movedSince(
  recorded: RecordedTable,
  rows: readonly [name: string, row: Row][],
): string[] {
  return rows.flatMap(([name, row]) =>
    Object.entries(row).flatMap(([column, { shown, noise }]) => {
      const before = recorded.rows.get(name)?.[column];
      const [was, is] = [middleOf(before), middleOf(shown)];
      if (noise === undefined || was === undefined || is === undefined) return [];
      const change = is / was;
      if (Math.abs(change - 1) <= noise) return [];
      return `${name}, ${column}: ${shown}, was ${before} (× ${change.toFixed(2)})`;
    }),
  );
}

/** The middle one of `least / median / most`, else the first number. */
function middleOf(cell = ''): number | undefined {
  const parts = cell.split('/');
  const middle = Number.parseFloat(parts[parts.length === 3 ? 1 : 0] ?? '');
  return middle > 0 ? middle : undefined;
}

/** A text with one of its tables in the place of the recorded one. */
export function withTable(text: string, { from, to }: RecordedTable, table: string): string {
  return text
    .split('\n')
    .toSpliced(from, to - from, ...table.split('\n'))
    .join('\n');
}
