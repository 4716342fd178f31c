/** One row of figures, by column; a text stands as it is, a number can be compared. */
export type Row = Record<string, Figure>;

/** A figure as it is shown, and as it is compared with the row before. */
export interface Figure {
  shown: string;
  value?: number;
  /** By how much two runs of the same differ, as a share; without it the figure is not compared. */
  noise?: number;
}

/**
 * Writes rows as a Markdown table.
 *
 * @param growth Between rows: for each figure with a value how many times that of the row before.
 */
export function tableOf(rows: readonly [name: string, row: Row][], growth: boolean): string {
  const columns = [...new Set(rows.flatMap(([, row]) => Object.keys(row)))];
  const lines = rows.flatMap(([name, row], index) => {
    const before = rows[index - 1]?.[1];
    const cells = columns.map((column) => row[column]?.shown ?? '');
    return [...(growth && before ? [factors(columns, before, row)] : []), [name, ...cells]];
  });
  return [['', ...columns], ['---', ...columns.map(() => '--:')], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function factors(columns: readonly string[], before: Row, row: Row): string[] {
  const cells = columns.map((column) => {
    const [from, to] = [before[column]?.value, row[column]?.value];
    return from && to ? `× ${(to / from).toFixed(2)}` : '';
  });
  return ['', ...cells];
}

export const seconds = (value: number): Figure => ({
  shown: value.toFixed(1),
  value,
  noise: 0.15,
});
export const megabytes = (bytes: number): Figure =>
  bytes > 0 ? { shown: (bytes / 1e6).toFixed(0), value: bytes } : { shown: '–' };
export const count = (value: number): Figure => ({ shown: value.toFixed(1), value });

/** Three numbers of bytes; the middle one is compared. */
export const bytes = ([least, median, most]: readonly [number, number, number]): Figure => ({
  shown: `${least} / ${median} / ${most}`,
  value: median,
  noise: 0,
});
