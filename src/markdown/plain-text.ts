import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The text of a body, a line for each block and each step, without any mark-up. */
export function plainText(body: Root): string {
  return linesOf(body.children).join('\n');
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
