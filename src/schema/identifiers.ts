/**
 * How numbers and ids are written, as parts of longer patterns. Scripts in the browser go by them
 * when they read links and what is stored, so nothing is imported here.
 */

/** A permanent number of an answer or guide, as links and names of files have it. */
export const numberSource = String.raw`\d{4,5}`;
export const smallestNumber = 1000;
export const largestNumber = 99_999;

/** Whether something is a number that an answer or guide may have. */
export const isPageNumber = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= smallestNumber && Number(value) <= largestNumber;

/** What an id may look like. Ids are promises once published: ASCII, no case to get wrong. */
export const idSource = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';
export const idPattern = new RegExp(`^${idSource}$`);

/** Finds `{{name}}`; the first group is the name, perhaps with blanks around it. */
export const placeholderPattern = /\{\{([^{}]*)\}\}/g;
