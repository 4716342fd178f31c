import { escapeHtml } from '../../markdown/escape-html.ts';
import type { HtmlPage, PageElement } from '../html-page.ts';
import { addressesOf } from './module-scripts.ts';
import type { SiteScripts } from './site-scripts.ts';

/**
 * Lets the scripts of a page run at once, with all that they import beside them: on a slow
 * connection each level of imports would otherwise cost a round trip of its own.
 */
export function loadScriptsAtOnce(
  page: HtmlPage,
  modules: readonly PageElement[],
  scripts: SiteScripts,
): void {
  modules.forEach((script) => page.remove(script));
  const loaded = scripts
    .loadedBy(addressesOf(modules))
    .map(({ address }) => `<script type="module" src="${escapeHtml(address)}"></script>`);
  const head = page.first('head');
  if (head) page.append(head, loaded.join(''));
}
