import type { Root } from 'hast';
import { visit } from './visit.ts';

/**
 * Puts an empty target with each id that a heading or step had before at its beginning, so that
 * an old link scrolls there without any script.
 *
 * @param formerIds Ids of before, by the id of now.
 */
export function addFormerIds(tree: Root, formerIds: ReadonlyMap<string, readonly string[]>): void {
  if (formerIds.size === 0) return;
  visit(tree, 'element', (node) => {
    const former = formerIds.get(String(node.properties?.['id'] ?? '')) ?? [];
    node.children.unshift(
      ...former.map((id) => ({
        type: 'element' as const,
        tagName: 'span',
        properties: { id, className: ['help-former-id'] },
        children: [],
      })),
    );
  });
}
