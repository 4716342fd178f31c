import { languageStore } from './language-store.ts';
import { languagesId } from './languages-id.ts';

/**
 * Lets a link to another language lead to the place that its reader is at, and remembers the
 * choice for short links.
 */
export function switchLanguage(): void {
  let place = '';
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a');
    if (!link) return;
    // Who goes to the languages at the end of the page leaves the place behind.
    if (link.hash === `#${languagesId}`) place = placeNow();
    if (!link.closest('.help-languages')) return;
    link.hash = place || placeNow();
    languageStore().set(link.lang);
  });
}

/** What the address names, else what is read: the last heading or step that has begun above. */
function placeNow(): string {
  const named = location.hash.slice(1);
  if (named && named !== languagesId) return named;
  let place = '';
  for (const { id } of document.querySelectorAll('.help-prose [id]'))
    if (/^[a-z]/.test(id) && topOf(id) < innerHeight / 5) place = id;
  // At the beginning and at the end of a page nothing of it is read.
  return topOf(languagesId) < innerHeight ? '' : place;
}

const topOf = (id: string): number =>
  document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
