import { escapeHtml } from '../../markdown/escape-html.ts';
import type { HtmlPage, PageElement } from '../html-page.ts';
import { addressesOf } from './module-scripts.ts';
import type { SiteScripts } from './site-scripts.ts';

/**
 * Tells the browser of all modules that the scripts of a page import: on a slow connection each
 * level of imports would otherwise cost a round trip of its own.
 */
export function preloadImports(
  page: HtmlPage,
  modules: readonly PageElement[],
  scripts: SiteScripts,
): void {
  const loaded = [...addressesOf(modules)].flatMap((name) =>
    scripts.loadedWith(scripts.file(name)),
  );
  const links = [...new Set(loaded)].map(
    ({ address }) => `<link rel="modulepreload" href="${escapeHtml(address)}">`,
  );
  const head = page.first('head');
  if (head) page.append(head, links.join(''));
}
