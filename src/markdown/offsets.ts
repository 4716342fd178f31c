import type { Node } from 'mdast';

type Placed = Pick<Node, 'position'> | undefined;

/** Where a node begins in the text that it was parsed from. */
export const startOf = (node: Placed): number => node?.position?.start.offset ?? 0;

/** Behind which character it ends there. */
export const endOf = (node: Placed): number => node?.position?.end.offset ?? 0;
