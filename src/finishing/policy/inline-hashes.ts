import { createHash } from 'node:crypto';
import type { HtmlPage } from '../html-page.ts';
import type { InlineHashes } from './content-policy.ts';

/** Hashes of the scripts and styles that stand in a page, of their text as it was emitted. */
export function inlineHashes(page: HtmlPage): InlineHashes {
  const scripts = page.named('script').filter(({ attributes }) => !('src' in attributes));
  const hashes = (elements: typeof scripts): Set<string> =>
    new Set(elements.map((element) => hashOf(page.textOf(element))));
  return { scripts: hashes(scripts), styles: hashes(page.named('style')) };
}

/** Pages share nearly all of what stands in them. */
const known = new Map<string, string>();

function hashOf(text: string): string {
  let hash = known.get(text);
  if (hash === undefined) {
    hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    known.set(text, hash);
  }
  return hash;
}
