import { escapeHtml } from '../../markdown/escape-html.ts';
import type { HtmlPage, PageElement } from '../html-page.ts';
import { addressesOf } from './module-scripts.ts';
import type { SiteScripts } from './site-scripts.ts';

/**
 * Lets scripts wait until the page has been painted. A module does not block, but a browser
 * fetches it while it fetches and lays out the page, and on a slow connection both take their
 * share: text comes later for things that nobody needs before reading. What they import is named
 * with them: none waits for another before it is asked for.
 */
export function loadScriptsLate(
  page: HtmlPage,
  modules: readonly PageElement[],
  scripts: SiteScripts,
): void {
  const body = page.first('body');
  if (modules.length === 0 || !body) return;
  modules.forEach((script) => page.remove(script));
  const loaded = scripts.loadedBy(addressesOf(modules)).map(({ address }) => address);
  const list = escapeHtml(loaded.join(' '));
  page.append(body, `<script data-late="${list}">${lateScript}</script>`);
}

/** The addresses in that list; none where a page has none. */
export const lateAddresses = (html: string): string[] =>
  /<script data-late="([^"]*)">/.exec(html)?.[1]?.split(' ') ?? [];

/**
 * The same on all pages, so that a policy lets it run by one hash; what differs is beside it.
 *
 * A timer that is set in a frame runs after that frame is painted. A browser that paints none, as
 * in a tab nobody looks at, goes by the other timer; a module is only ever run once.
 *
 * Until then a reader may tick something. `early` tells that from what a browser brings back by
 * itself, of which it tells with no event.
 */
export const lateScript = `{const l=document.currentScript.dataset.late.split(' '),f=()=>l.map(s=>import(s));onchange=e=>{e.target.early=1};addEventListener('load',()=>{requestAnimationFrame(()=>setTimeout(f));setTimeout(f,2e3)})}`;
