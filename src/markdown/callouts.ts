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
      const first = quote.children[0];
      const text = first?.type === 'paragraph' ? first.children[0] : undefined;
      const match = text?.type === 'text' ? marker.exec(text.value) : null;
      if (!match || first?.type !== 'paragraph' || text?.type !== 'text') return;
      const kind = match[1]?.toLowerCase() as CalloutKind;
      dropMarker(quote, first, text, match[0].length);
      quote.children.unshift(title(labels[kind]));
      quote.data = {
        hName: 'div',
        hProperties: { className: ['help-callout', `help-callout-${kind}`] },
      };
    });
  };
}

function dropMarker(quote: Blockquote, line: Paragraph, text: Text, length: number): void {
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
