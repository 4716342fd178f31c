/**
 * `text.toWellFormed()`, which our floor does not have: halves of characters are replaced. Every page
 * has it, so it stands apart from what only the search and the desk use.
 */
export const wellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
