/**
 * Names a version of an answer in one word that any field takes: a tag, a keyword, a note. With it
 * a desk's records can be compared with the help centre later.
 */
export const markOf = (number: number, version: string): string => `help-${number}-${version}`;

/** The tag of an answer whatever its version: counts the tickets that it was used in. */
export const tagOf = (number: number): string => `help-${number}`;
