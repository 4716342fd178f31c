/**
 * A text that takes longer to read than a moment is read to its middle. The template of guide 1003,
 * filled, has 150 to 400 characters.
 */
export const longestText = 800;

/** How many characters a text has, as people count them. */
export const lengthOf = (text: string): number => Array.from(text.replace(/\s/g, '')).length;
