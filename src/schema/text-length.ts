import { placeholderPattern } from './identifiers.ts';

/** About as long as what stands in the place of a placeholder, whatever that is called. */
const placeholderLength = 5;

/** How many characters a text has on the page. */
export const lengthOf = (text: string): number =>
  text.replace(placeholderPattern, 'x'.repeat(placeholderLength)).length;
