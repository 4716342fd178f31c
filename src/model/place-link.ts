import { idSource } from '../schema/identifiers.ts';

/**
 * Finds the id that a fragment begins with, as its first group. What stands around it in a
 * sentence cannot be in an id: `status。`, `status?from=x`, `“status”`, percent-encoded or not.
 */
export const placePattern = new RegExp(
  String.raw`^(?:%[\dA-Fa-f]{2}|[^\w%])*(${idSource})(?!-?\w)`,
);
