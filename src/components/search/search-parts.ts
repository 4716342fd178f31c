import { element } from '../browser/dom.ts';

/** A group of links under a heading; results without a heading come first. */
export interface Group {
  heading: string;
  links: HTMLAnchorElement[];
}

/** Lets time pass. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A piece of a text, and whether the query has it. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** An element with text of which pieces are marked. */
export function markedElement(
  name: 'strong' | 'span' | 'small',
  pieces: readonly Piece[],
): HTMLElement {
  const made = element(name);
  for (const { text, marked } of pieces) made.append(marked ? element('mark', text) : text);
  return made;
}
