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
    link.search = location.search;
    link.hash = place || placeNow();
    languageStore().set(link.lang);
  });
}

/** What the address names and is in sight, else what is read: the last heading or step above. */
function placeNow(): string {
  const named = location.hash.slice(1);
  if (named && named !== languagesId && !isLeft(named)) return named;
  let place = '';
  for (const { id } of document.querySelectorAll('.help-prose [id]'))
    if (/^(?!help-)[a-z]/.test(id) && topOf(id) < innerHeight / 5) place = id;
  // At the beginning and at the end of a page nothing of it is read.
  return topOf(languagesId) < innerHeight ? '' : place;
}

/** Whether somebody has gone on from a place of the page; what is no place is said of all of it. */
function isLeft(id: string): boolean {
  const top = topOf(id);
  return top < 0 || (top > innerHeight && top < Infinity);
}

const topOf = (id: string): number =>
  document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
