import type { Nodes, Root } from 'mdast';
import { positionAt, type Position } from './text-file.ts';

/** More than a page can hold: parsing or showing it could take forever, or end the build. */
export interface Excess {
  position: Position;
  /** What there is too much of, in Chinese. */
  found: string;
  /** How much there may be, in Chinese. */
  most: string;
}

/** Characters of a page; the longest page of this help centre has a twentieth. */
const longestPage = 200_000;
/**
 * Characters of a paragraph or list without a blank line in it, which the parser takes as one: the
 * time it needs for marks of emphasis grows with their square.
 */
const longestBlock = 10_000;
/** Marks of lists and quotations at the beginning of a line: the time grows with their square, too. */
const mostMarks = 20;
/** Columns before the first mark or character. */
const mostIndented = 160;
/** Levels of lists, quotations and emphasis inside of each other. */
const deepest = 40;

/** What a text has too much of to be parsed; `undefined` when it can be. */
export function excessOf(text: string): Excess | undefined {
  if (text.length > longestPage) {
    return {
      position: positionAt(text, longestPage),
      found: `这一页有 ${text.length} 个字符`,
      most: `一页最多 ${longestPage} 个字符`,
    };
  }
  const lines = text.split('\n');
  const long = longBlockAt(lines);
  if (long !== undefined) {
    return {
      position: { line: long + 1, column: 1 },
      found: `到这一行为止，没有空行的一段超过了 ${longestBlock} 个字符`,
      most: `一段最多 ${longestBlock} 个字符`,
    };
  }
  const deep = lines.findIndex((line) => tooDeepLine.test(line) && !rule.test(line));
  return deep < 0 ? undefined : { ...tooDeepToParse, position: { line: deep + 1, column: 1 } };
}

/** The line on which a block becomes too long, counted from 0. */
function longBlockAt(lines: readonly string[]): number | undefined {
  let length = 0;
  for (const [index, line] of lines.entries()) {
    length = line.trim() === '' ? 0 : length + line.length;
    if (length > longestBlock) return index;
  }
  return undefined;
}

const tooDeepLine = new RegExp(
  String.raw`^(?:[ \t]{${mostIndented + 1},}\S|(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){${mostMarks + 1}})`,
);
/** A line across the page may be written with blanks. */
const rule = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;

/** What the parser itself cannot go down into. */
export const tooDeepToParse: Excess = {
  position: { line: 1, column: 1 },
  found: '列表或引用套得太深',
  most: `最多 ${deepest} 层`,
};

/** The part of a parsed body that lies too deep; looked for without recursion. */
export function depthExcess(body: Root): Excess | undefined {
  const waiting: { node: Nodes; depth: number }[] = [{ node: body, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > deepest) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      return { ...tooDeepToParse, position: { line, column } };
    }
    if (!('children' in node)) continue;
    for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
