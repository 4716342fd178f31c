import type { Nodes, Root, Table } from 'mdast';
import type { Position } from '../markdown/position.ts';

/** More than a page can hold: parsing or showing it could take forever, or end the build. */
export interface Excess {
  position: Position;
  /** What there is too much of, in Chinese. */
  found: string;
  /** How much there may be, in Chinese. */
  most: string;
}

/** Levels of lists, quotations and emphasis inside of each other. */
const deepest = 40;
/** Columns of a table: more are on no page to be read. */
const mostColumns = 20;
/**
 * Cells of the tables of a page, also those that a short row leaves out: they are rendered all the
 * same.
 */
const mostCells = 5000;

/** What the parser itself cannot go down into. */
export const tooDeepToParse: Excess = {
  position: { line: 1, column: 1 },
  found: '列表或引用套得太深',
  most: `最多 ${deepest} 层`,
};

/**
 * The part of a parsed body that lies too deep, or a table that is too large to be rendered; looked
 * for without recursion.
 */
export function treeExcess(body: Root): Excess | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: body, depth: 0 }];
  let cells = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const position = { line, column };
    if (depth > deepest) return { ...tooDeepToParse, position };
    if (node.type === 'table') {
      const columns = columnsOf(node);
      cells += columns * node.children.length;
      if (columns > mostColumns)
        return { position, found: `这张表有 ${columns} 列`, most: `最多 ${mostColumns} 列` };
      if (cells > mostCells)
        return { position, found: `这一页的表有 ${cells} 格`, most: `最多 ${mostCells} 格` };
    }
    if (!('children' in node)) continue;
    // In the order of the text: what is counted is too much where the message says so.
    for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}

const columnsOf = (table: Table): number =>
  Math.max(0, ...table.children.slice(0, 1).map(({ children }) => children.length));
