import type { Nodes, Root } from 'mdast';
import { positionAt, type Position } from './text-file.ts';

/** More than a page can hold: parsing or showing it could take forever, or end the build. */
export interface Excess {
  position: Position;
  /** What there is too much of, in Chinese. */
  found: string;
  /** How much there may be. */
  most: string;
}

/** Characters of a page; the longest page of this help centre has a twentieth. */
const longestPage = 200_000;
/** Characters of a line, which is a paragraph in most editors. */
const longestLine = 10_000;
/** Marks of quotations at the beginning of a line: each takes the parser through the whole line. */
const mostQuotes = 20;
/** Levels of lists, quotations and emphasis inside of each other. */
const deepest = 40;

/** What a text has too much of to be parsed; `undefined` when it can be. */
export function excessOf(text: string): Excess | undefined {
  if (text.length > longestPage) {
    return {
      position: positionAt(text, longestPage),
      found: `这一页有 ${text.length} 个字符`,
      most: `${longestPage} 个字符`,
    };
  }
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long >= 0) {
    return {
      position: { line: long + 1, column: longestLine },
      found: `这一行有 ${lines[long]?.length} 个字符`,
      most: `一行 ${longestLine} 个字符`,
    };
  }
  const quoted = lines.findIndex((line) => tooManyQuotes.test(line));
  return quoted < 0
    ? undefined
    : { position: { line: quoted + 1, column: 1 }, found: '引用套得太深', most: `${deepest} 层` };
}

const tooManyQuotes = new RegExp(String.raw`^(?:[ \t]*>){${mostQuotes + 1}}`);

/** What the parser itself cannot go down into. */
export const tooDeepToParse: Excess = {
  position: { line: 1, column: 1 },
  found: '列表或引用套得太深',
  most: `${deepest} 层`,
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
