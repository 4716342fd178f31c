import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from './visit.ts';

/** The accessible names of the links to a place on the page. */
export interface AnchorLabels {
  heading(text: string): string;
  step(text: string): string;
}

/** Puts a link to itself beside every heading and every step that has an id. */
export function rehypeAnchors(labels: AnchorLabels) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const id = node.properties?.['id'];
      if (typeof id !== 'string' || !parent || index === undefined) return;
      if (/^h[2-6]$/.test(node.tagName)) {
        const link = anchor(id, labels.heading(toString(node)));
        parent.children[index] = {
          type: 'element',
          tagName: 'div',
          properties: { className: ['help-heading', `help-heading-${node.tagName}`] },
          children: [node, link],
        };
        return index + 1;
      }
      const line = node.children[0];
      if (node.tagName === 'li' && line?.type === 'element' && line.tagName === 'label') {
        node.children.splice(1, 0, anchor(id, labels.step(toString(line))));
      }
      return undefined;
    });
  };
}

function anchor(id: string, label: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['help-anchor'], href: `#${id}`, ariaLabel: label },
    // Its glyph is drawn by the styles.
    children: [],
  };
}
