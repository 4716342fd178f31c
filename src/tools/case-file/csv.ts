/** A row as it stands in a file. */
export interface CsvRow {
  /** Of the file, from 1: where the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** All of it, as it stands there. */
  readonly text: string;
  /** Why its cells may not be what its writer meant: quotes that do not close. */
  readonly broken: boolean;
}

/**
 * Reads rows of cells as RFC 4180 has them, with any delimiter and any ends of lines, and ="…" as
 * Chinese exports write what Excel must not change. No text gets lost and no row swallows others:
 * where a quote is not closed, or is closed in the middle of a cell, the line that it stands in is
 * a row of its own, cut at each delimiter and told to be broken.
 *
 * Written here because the browser's build of csv-parse has 14 kB, most of it a Buffer; tests hold
 * that both read the same.
 *
 * @param delimiter One character.
 */
export function readCsv(text: string, delimiter: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let place = text.startsWith('\uFEFF') ? 1 : 0;
  while (place < text.length) {
    const row = rowAt(text, place, delimiter) ?? brokenRowAt(text, place, delimiter);
    const whole = text.slice(place, row.end);
    rows.push({ line, cells: row.cells, text: whole, broken: row.broken });
    line += whole.split(lineEnd).length;
    place = row.end + lengthOfEnd(text, row.end);
  }
  return rows;
}

interface Found {
  readonly cells: string[];
  /** Where the end of its line begins. */
  readonly end: number;
  readonly broken: boolean;
}

const lineEnd = /\r\n|\n|\r/;
/** No export has a cell of more lines; a quote that is open for longer was never closed. */
const mostLines = 20;

/** @returns Nothing where its quotes are wrong. */
function rowAt(text: string, start: number, delimiter: string): Found | undefined {
  const cells: string[] = [];
  let place = start;
  for (;;) {
    // Excel's ="00123" is a quoted cell; the = is not of the text.
    const opening = text[place] === '=' && text[place + 1] === '"' ? place + 1 : place;
    const cell = text[opening] === '"' ? quotedAt(text, opening) : plainAt(text, place, delimiter);
    if (!cell) return undefined;
    cells.push(cell.text);
    place = cell.end;
    if (text[place] !== delimiter) break;
    place += 1;
  }
  const isEnd = place === text.length || text[place] === '\n' || text[place] === '\r';
  return isEnd ? { cells, end: place, broken: false } : undefined;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function plainAt(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (
    end < text.length &&
    !(text[end] === delimiter || text[end] === '\n' || text[end] === '\r')
  )
    end += 1;
  return { text: text.slice(start, end), end };
}

function quotedAt(text: string, start: number): Cell | undefined {
  let closing = text.indexOf('"', start + 1);
  while (closing !== -1 && text[closing + 1] === '"') closing = text.indexOf('"', closing + 2);
  if (closing === -1) return undefined;
  const inside = text.slice(start + 1, closing);
  if (inside.split(lineEnd).length > mostLines) return undefined;
  return { text: inside.replace(/""/g, '"'), end: closing + 1 };
}

function brokenRowAt(text: string, start: number, delimiter: string): Found {
  const rest = /^[^\r\n]*/.exec(text.slice(start, start + longest))?.[0] ?? '';
  return { cells: rest.split(delimiter), end: start + rest.length, broken: true };
}

/** Of a line in a broken row; what is longer goes on as another row. */
const longest = 100_000;

function lengthOfEnd(text: string, place: number): number {
  if (text[place] === '\r') return text[place + 1] === '\n' ? 2 : 1;
  return text[place] === '\n' ? 1 : 0;
}

/** A Chinese keyboard types a wide comma. */
export const delimiters = [',', '\t', ';', '|', '，'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The delimiter that cuts the most rows into the same number of cells, and into many. */
export function delimiterOf(text: string): Delimiter {
  const start = text.slice(0, 30_000);
  const scored = delimiters.map((delimiter) => {
    const widths = readCsv(start, delimiter).map(({ cells }) => cells.length);
    const rowsOf = new Map<number, number>();
    for (const width of widths) if (width > 1) rowsOf.set(width, (rowsOf.get(width) ?? 0) + 1);
    const most = Math.max(0, ...rowsOf.values());
    const width = Math.max(0, ...[...rowsOf].filter(([, rows]) => rows === most).map(([w]) => w));
    return { delimiter, most, width };
  });
  // A comma also stands in amounts and in texts; of equals another one is meant.
  scored.sort(
    (a, b) =>
      b.most - a.most ||
      b.width - a.width ||
      Number(a.delimiter === ',') - Number(b.delimiter === ','),
  );
  return scored[0]?.most ? scored[0].delimiter : ',';
}
