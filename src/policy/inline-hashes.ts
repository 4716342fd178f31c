import { createHash } from 'node:crypto';
import type { InlineHashes } from './content-policy.ts';

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** Hashes of the scripts and styles that stand in a page, of their text as it was emitted. */
export function inlineHashes(html: string): InlineHashes {
  const scripts = [...html.matchAll(script)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
    .map(([, , text = '']) => text);
  const styles = [...html.matchAll(style)].map(([, text = '']) => text);
  return { scripts: new Set(scripts.map(hashOf)), styles: new Set(styles.map(hashOf)) };
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
