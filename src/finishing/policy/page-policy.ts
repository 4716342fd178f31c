import { HtmlPage } from '../html-page.ts';
import { needsOfPage } from '../page-needs.ts';
import { StrangePage } from '../strange-page.ts';
import { contentPolicy } from './content-policy.ts';
import { inlineHashes } from './inline-hashes.ts';
import { strangeIn, type OwnParts } from './strange-parts.ts';

/**
 * A page with its own policy in it, before everything that the policy is about.
 *
 * @param own What may stand in a page.
 * @throws {StrangePage} when anything else does.
 */
export function withPolicy(html: string, own: OwnParts): string {
  const page = new HtmlPage(html);
  // After the root and the head.
  const charset = page.elements[2];
  const strange = strangeIn(page, own);
  if (charset?.attributes['charset']?.toLowerCase() !== 'utf-8')
    strange.push('no character set at its beginning');
  if (strange.length > 0 || !charset) throw new StrangePage(strange);
  const policy = contentPolicy(inlineHashes(page), needsOfPage(page).searchesFullText === true);
  page.addAfter(charset, `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  return page.toString();
}
