import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitAll } from './visit.ts';
import type { Position } from './position.ts';
import { stepLine } from './explicit-ids.ts';
import { wholeText } from './plain-text.ts';

/** A heading or a step as it stands in a Markdown body, in the order of the text. */
export interface OutlineItem {
  kind: 'heading' | 'step';
  /** `undefined` when the writer gave none, or one that is not written as an id. */
  id: string | undefined;
  text: string;
  /** A step with what is indented under it, links included; empty for a heading. */
  whole: string;
  /** 1–6 for a heading, 0 for a step. */
  depth: number;
  /** Which list of the page a step belongs to, counted from 0; -1 for a heading. */
  list: number;
  /** Whether a step was ticked by its writer (`[x]`). */
  ticked: boolean;
  position: Position;
}

/** Kept with the body: most rules ask for it. */
const outlines = new WeakMap<Root, readonly OutlineItem[]>();

/** Lists the headings and steps of a body parsed by `parseMarkdown`. */
export function outlineOf(body: Root): readonly OutlineItem[] {
  const outline = outlines.get(body) ?? readOutline(body);
  outlines.set(body, outline);
  return outline;
}

function readOutline(body: Root): OutlineItem[] {
  const items: OutlineItem[] = [];
  const lists: unknown[] = [];
  visitAll(body, (node, _index, parent) => {
    const start = node.position?.start ?? { line: 1, column: 1 };
    const position = { line: start.line, column: start.column };
    if (node.type === 'heading') {
      const { depth, data } = node;
      const text = toString(node);
      items.push({
        kind: 'heading',
        id: data?.explicitId,
        text,
        whole: '',
        depth,
        list: -1,
        ticked: false,
        position,
      });
    } else if (node.type === 'listItem') {
      const line = stepLine(node);
      if (!line) return;
      if (lists.at(-1) !== parent) lists.push(parent);
      items.push({
        kind: 'step',
        id: node.data?.explicitId,
        text: toString(line),
        whole: wholeText(node),
        depth: 0,
        list: lists.length - 1,
        ticked: node.checked === true,
        position,
      });
    }
  });
  return items;
}
