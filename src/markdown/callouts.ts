import type { Blockquote, Paragraph, Root, Text } from 'mdast';
import { visit } from './visit.ts';

type CalloutKind = 'note' | 'warning';

/** The word shown above a callout. */
export type CalloutLabels = Record<CalloutKind, string>;

const marker = /^\[!(NOTE|WARNING)\][ \t]*(?:\n|$)/;

/**
 * Renders `> [!WARNING]` and `> [!NOTE]` as callouts. The syntax is the one of GitHub's alerts:
 * writers know it, and where it is not understood it still is a quotation with its kind named.
 */
export function remarkCallouts(labels: CalloutLabels) {
  return (tree: Root): void => {
    visit(tree, 'blockquote', (quote: Blockquote) => {
      const callout = calloutOf(quote);
      if (!callout) return;
      dropMarker(quote, callout);
      quote.children.unshift(title(labels[callout.kind]));
      quote.data = {
        hName: 'div',
        hProperties: { className: ['help-callout', `help-callout-${callout.kind}`] },
      };
    });
  };
}

/** What makes a quotation a callout: its kind, and the marker at the start of its first line. */
interface Callout {
  kind: CalloutKind;
  line: Paragraph;
  text: Text;
  /** Of the marker. */
  length: number;
}

/** Reads the marker of a quotation; `undefined` when it has none and is only a quotation. */
export function calloutOf({ children: [line] }: Blockquote): Callout | undefined {
  const text = line?.type === 'paragraph' ? line.children[0] : undefined;
  const match = text?.type === 'text' ? marker.exec(text.value) : null;
  if (!match || line?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  return { kind: match[1]?.toLowerCase() as CalloutKind, line, text, length: match[0].length };
}

/** Takes the marker off, and the line that it leaves empty. */
export function dropMarker(quote: Blockquote, { line, text, length }: Callout): void {
  text.value = text.value.slice(length);
  if (text.value === '') line.children.shift();
  if (line.children.length === 0) quote.children.shift();
}

function title(label: string): Paragraph {
  return {
    type: 'paragraph',
    data: { hProperties: { className: ['help-callout-title'] } },
    children: [{ type: 'text', value: label }],
  };
}
