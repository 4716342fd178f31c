import { escapeHtml } from '../../markdown/escape-html.ts';
import type { HtmlPage, PageElement } from '../html-page.ts';
import { addressesOf } from './module-scripts.ts';

const staticImport = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;

/**
 * Tells the browser of all modules that the scripts of a page import: on a slow connection each
 * level of imports would otherwise cost a round trip of its own.
 *
 * @param read Gives the text of a file of the site by its address.
 */
export function preloadImports(
  page: HtmlPage,
  modules: readonly PageElement[],
  read: (address: string) => string,
): void {
  const seen = new Set<string>();
  const follow = (address: string): void => {
    if (seen.has(address)) return;
    seen.add(address);
    for (const [, name = ''] of read(address).matchAll(staticImport))
      follow(new URL(name, `http://site${address}`).pathname);
  };
  addressesOf(modules).forEach(follow);
  const links = [...seen].map(
    (address) => `<link rel="modulepreload" href="${escapeHtml(address)}">`,
  );
  const head = page.first('head');
  if (head) page.append(head, links.join(''));
}
