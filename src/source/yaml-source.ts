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
import type { Position } from './text-file.ts';

/** Parsed YAML that still knows where each value stands in its file. */
export interface YamlSource {
  /** Plain data; `undefined` when the YAML cannot be parsed. */
  value: unknown;
  /** Syntax errors, with the code that the `yaml` package gives them. */
  errors: { code: string; message: string; position: Position }[];
  /** The position of the nearest part that exists on the way to `path`: the key, or the list item. */
  positionOf(path: readonly PropertyKey[]): Position;
}

/**
 * Parses YAML with positions.
 *
 * @param text The YAML alone.
 * @param firstLine The line of its file on which the YAML begins, counted from 1.
 */
export function parseYaml(text: string, firstLine = 1): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const errors = document.errors.map((error) => ({
    code: error.code as string,
    message: error.message,
    position: positionAt(error.pos[0]),
  }));
  let value: unknown;
  if (errors.length === 0) {
    try {
      // Anchors and aliases have no use here and can be made to explode.
      value = document.toJS({ maxAliasCount: 0 });
    } catch (error) {
      errors.push({
        code: 'ALIAS',
        message: error instanceof Error ? error.message : String(error),
        position: positionAt(firstAlias(document)),
      });
    }
  }
  return {
    value,
    errors,
    positionOf: (path) => positionAt(offsetOf(document, path)),
  };
}

function firstAlias(document: Document.Parsed): number {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, alias) {
      offset ??= alias.range?.[0];
    },
  });
  return offset ?? 0;
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
