import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from './visit.ts';

/** The text of a body, a line for each block and each step, without any mark-up. */
export function plainText(body: Root): string {
  return linesOf(body.children).join('\n');
}

/**
 * All that a reader gets from a part of a body: its text, a line for each block, and where its
 * links lead. It changes when the content does, and not when the Markdown is only laid out anew.
 */
export function wholeText(part: Nodes): string {
  const urls: string[] = [];
  visit(part, ['link', 'definition'], (node) => {
    if ('url' in node) urls.push(node.url);
  });
  return [...linesOf('children' in part ? part.children : []), ...urls].join('\n');
}

function linesOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'list':
      case 'listItem':
      case 'blockquote':
      case 'table':
        return linesOf(node.children);
      case 'tableRow':
        return [node.children.map((cell) => toString(cell)).join(' ')];
      case 'code':
        return node.value.split('\n');
      default:
        return [toString(node)];
    }
  });
}
