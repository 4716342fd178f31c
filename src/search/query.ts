import { longestKept } from './text.ts';

/**
 * A query as it may be shown, searched and put into an address, whatever somebody has put into
 * the link it comes from: without controls, without what turns text around or cannot be seen, on
 * one line, and not longer than a field keeps.
 *
 * @param text What the address or a field holds; `null` when it holds none.
 */
export function queryFrom(text: string | null): string {
  // Cut before and after: a longer text costs time, and characters may be cut in half.
  const cut = (text ?? '').slice(0, longestKept);
  return cut.replace(unseen, ' ').replace(/\s+/gu, ' ');
}

/** All but what makes emoji; halves of characters are among them. */
const unseen = /(?![\u200D\uFE0F])[\p{C}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/gu;
