import type { Definition, Link, Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PageSource } from '../source/content-source.ts';
import type { Position } from '../markdown/position.ts';
import { fileStart } from './rule.ts';

/** A link of a body, or a definition that links refer to. */
export interface WrittenLink {
  url: string;
  /** What a reader would see of it, or the name of the definition. */
  text: string;
  position: Position;
}

/**
 * All links of a page, also those that a bare address or mail address becomes. These have no
 * position of their own; they get that of their paragraph.
 */
export function linksOf({ body }: PageSource): WrittenLink[] {
  return collect(body, fileStart);
}

function collect(node: Nodes, around: Position): WrittenLink[] {
  const { line, column } = node.position?.start ?? around;
  const position = { line, column };
  const own = isLink(node) ? [{ url: node.url, text: textOf(node), position }] : [];
  const inside = 'children' in node ? (node as Parents).children : [];
  return [...own, ...inside.flatMap((child) => collect(child, position))];
}

const isLink = (node: Nodes): node is Link | Definition =>
  node.type === 'link' || node.type === 'definition';

const textOf = (link: Link | Definition): string =>
  link.type === 'link' ? toString(link) : link.identifier;
