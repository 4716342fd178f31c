import { minifySync } from 'vite';
import { placePattern } from '../../model/place-link.ts';
import { markPattern } from '../../model/step-link.ts';
import { goToSuccessor, inLanguage, keepFragment, readFragment } from './go-on.ts';

/**
 * A script that goes on to where a function says, which may be a note on the page itself. It ends the
 * refresh of the page first: on a slow connection that would come before the answer, and goes
 * without the fragment. That has to be while the page is read: WebKit ends no refresh later.
 *
 * Hosts squeeze blanks and comments out of pages; a script of which that changes a byte no longer
 * fits its hash. So there is nothing to squeeze in it.
 *
 * @param more What the function is given besides the link.
 */
function run(code: typeof keepFragment | typeof goToSuccessor, more = ''): string {
  const text = `{
    const a = document.querySelector('[data-go]');
    let to = (${code})({ href: a.getAttribute('href'), hash: location.hash,
      read: ${readFragment}, place: ${placePattern}${more} });
    const languages = a.dataset.languages;
    if (languages) {
      let chosen = '';
      try { chosen = localStorage.getItem('help:language') || ''; } catch (e) {}
      to = (${inLanguage})(to, languages, [chosen].concat(navigator.languages));
    }
    stop();
    location.replace(to);
  }`;
  return minifySync('go-on.js', text, {
    module: false,
    compress: { target: 'es2015' },
  }).code.trim();
}

/**
 * What a forwarding page runs, by what becomes of the fragment: one of two, so that few hashes let
 * them all run; what differs stands on the link.
 */
export const forwardingScripts = {
  kept: run(keepFragment),
  dropped: run(goToSuccessor, `, places: a.dataset.places || '{}', step: ${markPattern}`),
};

/** The look of forwarding pages. Of their places and notes only the one that is meant is shown. */
export const forwardingStyle =
  'body{font:1.125rem/1.7 sans-serif;margin:2rem auto;padding:0 1rem;max-width:40rem}h1{font-size:1.25rem;text-wrap:balance}p[id]{border:2px solid;border-radius:.5rem;padding:1rem}p[id]:not(:target){display:none}';
