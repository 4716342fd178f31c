import type * as Hast from 'hast';
import type * as Mdast from 'mdast';

type Tree = Mdast.Nodes | Hast.Nodes;
/** Any node of the kind of tree that a node belongs to. */
type NodeIn<Of extends Tree> = Of extends Hast.Nodes ? Hast.Nodes : Mdast.Nodes;
type ParentIn<Of extends Tree> = Extract<NodeIn<Of>, { children: unknown[] }>;

/**
 * Is called with a node and where it stands; the root stands nowhere.
 *
 * @returns Nothing, to go on with what is in the node; or an index among the children of the
 * parent, to go on there and leave out what is in the node.
 */
type Visitor<Node, Parent> = (
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
) => number | undefined;

/**
 * Visits the nodes of some types in a tree, in the order of the text.
 *
 * It does what `unist-util-visit` does for us, without a named function for each node: that made
 * checking and rendering take almost twice as long.
 */
export function visit<Of extends Tree, Type extends NodeIn<Of>['type']>(
  tree: Of,
  types: Type | readonly Type[],
  visitor: Visitor<Extract<NodeIn<Of>, { type: Type }>, ParentIn<Of>>,
): void {
  const wanted: readonly string[] = typeof types === 'string' ? [types] : types;
  visitAll(tree, (node, index, parent) =>
    wanted.includes(node.type)
      ? visitor(node as Extract<NodeIn<Of>, { type: Type }>, index, parent)
      : undefined,
  );
}

/** Visits all nodes of a tree. */
export function visitAll<Of extends Tree>(
  tree: Of,
  visitor: Visitor<NodeIn<Of>, ParentIn<Of>>,
): void {
  enter(tree, undefined, undefined, visitor as Visitor<Tree, Tree>);
}

function enter(
  node: Tree,
  index: number | undefined,
  parent: Tree | undefined,
  visitor: Visitor<Tree, Tree>,
): number {
  const next = visitor(node, index, parent);
  if (typeof next === 'number') return next;
  if ('children' in node) {
    for (let at = 0; at < node.children.length;) {
      const child = node.children[at];
      at = child ? enter(child, at, node, visitor) : at + 1;
    }
  }
  return (index ?? 0) + 1;
}
