import { escapeHtml } from '../../markdown/escape-html.ts';
import type { Box, Row } from './boxes.ts';

/** Pixels; a Han character is as wide as the size of its letters. */
const letter = 13;
const line = 20;
const width = 320;
const pad = 10;
const gaps = { column: 120, box: 24 };
/** How many Han characters stand in a line of a box. */
const lineLength = Math.floor((width - 2 * pad) / letter);

interface Placed extends Box {
  x: number;
  y: number;
  height: number;
  lines: { text: string; bold: boolean; to?: string }[];
}

/**
 * Draws a tree as SVG, nothing of which comes from elsewhere: a column for each number of answers,
 * a line from each option to what it leads to; what nothing leads to stands in red behind all.
 */
export function pictureOf(boxes: readonly Box[]): string {
  const placed = place(boxes);
  const byId = new Map(placed.map((box) => [box.id, box]));
  const size = {
    width: Math.max(...placed.map(({ x }) => x + width)) + pad,
    height: Math.max(...placed.map(({ y, height }) => y + height)) + pad,
  };
  const links = placed.flatMap((box) =>
    box.lines.flatMap(({ to }, index) => {
      const target = to === undefined ? undefined : byId.get(to);
      return target ? [linkBetween(box, index, target)] : [];
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="${letter}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<g fill="none" stroke="#8a94a0">${links.join('')}</g>`,
    ...columnsOf(placed).map(
      ([x, text]) => `<text x="${x}" y="${line}" font-weight="bold">${text}</text>`,
    ),
    ...placed.map(drawn),
    '</svg>\n',
  ].join('\n');
}

/** Columns by depth; in each, boxes stand near to those that lead to them. */
function place(boxes: readonly Box[]): Placed[] {
  const last = Math.max(0, ...boxes.map(({ depth }) => depth ?? 0)) + 1;
  const columns = Map.groupBy(boxes, ({ depth }) => depth ?? last);
  const placed = new Map<string, Placed>();
  for (const depth of [...columns.keys()].sort((a, b) => a - b)) {
    const heightOf = (id: string): number => {
      const before = [...placed.values()].filter(({ rows }) => rows.some(({ to }) => to === id));
      return before.reduce((sum, { y }) => sum + y, 0) / Math.max(1, before.length);
    };
    // Below the heading of the column.
    let y = pad + 1.5 * line;
    const column = columns.get(depth) ?? [];
    for (const box of column.toSorted((a, b) => heightOf(a.id) - heightOf(b.id))) {
      const lines = linesOf(box);
      const height = lines.length * line + 2 * pad;
      placed.set(box.id, { ...box, x: pad + depth * (width + gaps.column), y, height, lines });
      y += height + gaps.box;
    }
  }
  return [...placed.values()];
}

/** How many taps lead to each column, with its place. */
function columnsOf(placed: readonly Placed[]): [x: number, text: string][] {
  const columns = new Map(placed.map(({ x, depth }) => [x, depth]));
  return [...columns].map(([x, depth]) => [
    x,
    depth === undefined ? '走不到' : `${depth} 次点击以后`,
  ]);
}

function linesOf({ id, title, marks, rows, depth }: Box): Placed['lines'] {
  const head = depth === undefined ? `${id}（走不到）` : id;
  return [
    { text: [head, ...marks.map((mark) => `【${mark}】`)].join(' '), bold: false },
    ...wrapped(title).map((text) => ({ text, bold: true })),
    ...rows.flatMap(({ text, to }: Row) =>
      wrapped(`· ${text}`).map((part, index) => ({
        text: part,
        bold: false,
        ...(index === 0 && to !== undefined && { to }),
      })),
    ),
  ];
}

/** What begins no line. */
const closing = /[》】）］，。？；：、]/;

/** A text in lines that fit; Latin letters and digits are half as wide. */
function wrapped(text: string): string[] {
  const lines = [''];
  let room = lineLength;
  for (const character of text) {
    const size = /[\u0000-\u024F]/.test(character) ? 0.6 : 1;
    if (size > room && !closing.test(character)) {
      lines.push('');
      room = lineLength;
    }
    lines[lines.length - 1] += character;
    room -= size;
  }
  return lines;
}

function linkBetween(from: Placed, index: number, to: Placed): string {
  const [x, y] = [from.x + width, from.y + pad + (index + 0.5) * line];
  const [endX, endY] = [to.x, to.y + pad + line / 2];
  const bend = Math.max(60, Math.abs(endX - x) / 2);
  return `<path d="M${x} ${y}C${x + bend} ${y} ${endX - bend} ${endY} ${endX} ${endY}"/>`;
}

function drawn({ kind, marks, depth, x, y, height, lines }: Placed): string {
  const isUrgent = marks.length > 0;
  const fill = kind === 'question' ? '#eef4fb' : isUrgent ? '#fdeeec' : '#eef8f1';
  const edge = depth === undefined ? '#c00' : '#5c6670';
  const texts = lines.map(
    ({ text, bold }, index) =>
      `<text x="${x + pad}" y="${y + pad + (index + 0.75) * line}"${bold ? ' font-weight="bold"' : index === 0 ? ' fill="#5c6670"' : ''}>${escapeHtml(text)}</text>`,
  );
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${edge}"${depth === undefined ? ' stroke-width="3"' : ''}/>${texts.join('')}`;
}
