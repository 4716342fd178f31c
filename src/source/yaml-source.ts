import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Position } from '../markdown/position.ts';
import { isTooDeep, nestsTooDeep } from './yaml-depth.ts';
import { brokenTexts, repeatedKeys } from './yaml-faults.ts';

/** Parsed YAML that still knows where each value stands in its file. */
export interface YamlSource {
  /** Plain data; `undefined` when the YAML cannot be parsed. */
  value: unknown;
  /** Syntax errors, with the code that the `yaml` package gives them, or one of ours. */
  errors: YamlError[];
  /** Remarks (`#…`) that are none to judge by their looks, with the text that YAML drops. */
  clipped: { text: string; position: Position }[];
  /** The position of the nearest part that exists on the way to `path`: the key, or the list item. */
  positionOf(path: readonly PropertyKey[]): Position;
}

interface YamlError {
  code: string;
  message: string;
  position: Position;
}

/**
 * Parses YAML with positions. It does not fail on any text.
 *
 * @param text The YAML alone.
 * @param firstLine The line of its file on which the YAML begins, counted from 1.
 * @param longest Characters that it may have; where it has more it is not parsed at all.
 */
export function parseYaml(text: string, firstLine = 1, longest = Infinity): YamlSource {
  if (text.length > longest) return unread('TOO_LONG', { line: firstLine, column: 1 });
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const document = parsed(text, lines);
  if (!document) return unread('TOO_DEEP', { line: firstLine, column: 1 });
  const errors = [...document.errors, ...document.warnings].map(
    ({ code, message, pos }): YamlError => ({ code, message, position: positionAt(pos[0]) }),
  );
  const value = errors.length === 0 ? valueOf(document) : undefined;
  // Anchors and aliases have no use here and can be made to explode.
  if (errors.length === 0) {
    const reference = firstReference(document, text);
    if (reference !== undefined)
      errors.push({ code: 'ALIAS', message: '', position: positionAt(reference) });
    else if (isTooDeep(value)) return unread('TOO_DEEP', { line: firstLine, column: 1 });
    for (const { code, offset } of [...repeatedKeys(document), ...brokenTexts(document)])
      errors.push({ code, message: '', position: positionAt(offset) });
  }
  return {
    value: errors.length === 0 ? value : undefined,
    errors,
    clipped: errors.length === 0 ? clippedIn(document, text, positionAt) : [],
    positionOf: (path) => positionAt(offsetOf(document, path)),
  };
}

/** `undefined` when it nests deeper than anything that is written by hand. */
function parsed(text: string, lines: LineCounter): Document.Parsed | undefined {
  if (nestsTooDeep(text)) return undefined;
  try {
    return parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      // It compares each key with all others; `repeatedKeys` looks for the same.
      uniqueKeys: false,
      // What it would print has no place in a file.
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unread(code: 'TOO_DEEP' | 'TOO_LONG', position: Position): YamlSource {
  return {
    value: undefined,
    errors: [{ code, message: '', position }],
    clipped: [],
    positionOf: () => position,
  };
}

function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    // An alias, which is looked for and reported next.
    return undefined;
  }
}

/** The offset of the first alias, else of the first anchor: the word behind `&` is dropped. */
function firstReference(document: Document.Parsed, text: string): number | undefined {
  let alias: number | undefined;
  let anchor: number | undefined;
  visit(document, {
    Alias: (_key, node) => void (alias ??= node.range?.[0] ?? 0),
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor)
        anchor ??= Math.max(0, text.lastIndexOf(`&${node.anchor}`, node.range?.[0]));
    },
  });
  return alias ?? anchor;
}

/**
 * A remark has a blank after its `#`: “见 #3” was meant to be read, and “## 还是失败” is a heading that
 * has come into the wrong place.
 */
function clippedIn(
  document: Document.Parsed,
  text: string,
  positionAt: (offset: number) => Position,
): YamlSource['clipped'] {
  const clipped = [...text.matchAll(/^[ \t]*#(#.*)$/gm)].map((match) => ({
    text: match[1] ?? '',
    position: positionAt(match.index),
  }));
  visit(document, {
    Scalar: (_key, { comment, range, type }) => {
      if (comment && type === 'PLAIN' && /^\S/.test(comment))
        clipped.push({ text: comment.split('\n')[0] ?? '', position: positionAt(range?.[1] ?? 0) });
    },
  });
  return clipped;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!isPair(pair)) break;
      offset = (pair.key as { range?: [number, number, number] }).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
