import type { Placeholders } from '../../markdown/placeholders.ts';
import type { Page } from '../../model/page.ts';
import { phoneAddress } from '../../model/phone-address.ts';
import { harmIn } from '../../testing/harmless-html.ts';
import { lostText } from '../../testing/lost-text.ts';
import { lostFields } from './lost-fields.ts';

/** Pages that were right, by file, HTML and what else was judged: most are the same in every case. */
const right = new Set<string>();
const mostKept = 2000;

/** What a page has lost of its file, or has that harms; `undefined` when nothing. */
export function faultOf(
  text: string,
  page: Page,
  placeholders: Placeholders,
  linkHosts: readonly string[],
): string | undefined {
  const { html, title, summary, aliases } = page;
  const key = JSON.stringify([text, html, title, summary, aliases, placeholders, linkHosts]);
  if (right.has(key)) return undefined;
  const lost = lostText(text, html, placeholders) ?? lostFields(text, page, placeholders);
  if (lost !== undefined) return `has lost “${lost}”`;
  // What stands for the number of an authority is a number to call.
  const numbers = Object.keys(placeholders).filter((name) => name.includes('.'));
  const calls = numbers.map((name) => phoneAddress(placeholders[name] ?? ''));
  const harm = harmIn(html, linkHosts, calls);
  if (harm.length > 0) return `has ${harm.join(', ')}`;
  if (right.size < mostKept) right.add(key);
  return undefined;
}
