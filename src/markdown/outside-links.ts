import type { Element, Root } from 'hast';
import { visit } from './visit.ts';
import { readOutsideAddress } from '../schema/outside-address.ts';

/** Where links may leave to, and how one that leaves is told from others. */
export interface OutsideLinks {
  /** Hosts that site.yaml names. */
  hosts: readonly string[];
  /** Stands after the text of such a link, to be seen and heard. */
  note: string;
}

/** From the root of the site, or on the page itself; `//` and `/\` would be another host. */
const ownAddress = /^(?:#|\/(?![/\\]))/;

/**
 * Marks links that leave the site, and lets nothing else lead anywhere: what leads neither into
 * the site nor to a host that is named stays as text, and a picture from elsewhere as the words
 * that describe it. The content rules refuse both; this holds also where they are only printed.
 */
export function rehypeOutsideLinks({ hosts, note }: OutsideLinks) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'a') settleLink(node, hosts, note);
      if (node.tagName !== 'img' || !parent || index === undefined) return;
      const { src, alt } = node.properties;
      if (!ownAddress.test(String(src)))
        parent.children[index] = { type: 'text', value: String(alt ?? '') };
    });
  };
}

function settleLink(link: Element, hosts: readonly string[], note: string): void {
  const href = String(link.properties['href'] ?? '');
  if (ownAddress.test(href)) return;
  const { host } = { host: undefined, ...readOutsideAddress(href) };
  if (host === undefined || !hosts.includes(host)) {
    link.tagName = 'span';
    link.properties = {};
    return;
  }
  link.properties['className'] = ['help-outside'];
  link.properties['rel'] = ['noopener', 'noreferrer'];
  link.children.push({
    type: 'element',
    tagName: 'span',
    properties: { className: ['help-outside-note'] },
    children: [{ type: 'text', value: note }],
  });
}
