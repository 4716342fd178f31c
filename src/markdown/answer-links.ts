import type { Root } from 'mdast';
import { numberSource } from '../schema/identifiers.ts';
import { visit } from './visit.ts';

/** A link by number as writers type it: `/a/1304/` or `/a/1304/#still`. */
export interface AnswerLink {
  number: number;
  /** Id of a heading or step; empty for the page itself. */
  fragment: string;
}

const shape = new RegExp(`^/a/(${numberSource})/(?:#(.*))?$`);

/** Reads a link target; `undefined` when it is no link by number. */
export function parseAnswerLink(url: string): AnswerLink | undefined {
  const match = shape.exec(url);
  return match ? { number: Number(match[1]), fragment: match[2] ?? '' } : undefined;
}

/**
 * Turns links by number into links to the page itself, which saves the reader the hop over the
 * short link. Writers keep linking by number: a renamed page breaks nothing.
 *
 * @param addressOf Address of the page with a number, `undefined` when there is none.
 */
export function remarkAnswerLinks(addressOf: (number: number) => string | undefined) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if (!('url' in node)) return;
      const link = parseAnswerLink(node.url);
      const address = link && addressOf(link.number);
      if (link && address) node.url = link.fragment ? `${address}#${link.fragment}` : address;
    });
  };
}
