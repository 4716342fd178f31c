import { numberSource } from '../../schema/identifiers.ts';

/** A number that begins a part of an address, and is no piece of something longer. */
const number = new RegExp(String.raw`(?:^|/)[^\w/]*(${numberSource})(?!\w|[.-]\d)`);

/**
 * The number of a page in an address at which there is none: with something of the sentence around
 * it (`/a/1301/。`, `/a/1301，`), typed with full-width signs, or with a part of it missing.
 *
 * @param path Percent-encoded or not.
 */
export function numberInAddress(path: string): number | undefined {
  const found = number.exec(decoded(path).normalize('NFKC'));
  return found ? Number(found[1]) : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
