import { languageStore } from './language-choice.ts';

/**
 * Lets a link to another language lead to the place that its reader is at, and remembers the
 * choice for short links.
 */
export function switchLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.help-languages a'))
    link.addEventListener('click', () => {
      link.hash = location.hash || placeRead();
      languageStore().set(link.lang);
    });
}

/** The last heading or step that began above what is read now; none at the beginning of a page. */
function placeRead(): string {
  let place = '';
  if (scrollY > 200)
    for (const { id } of document.querySelectorAll('.help-prose :is(h2, h3, li)[id]')) {
      const top = document.getElementById(id)?.getBoundingClientRect().top ?? Infinity;
      if (top < innerHeight / 5) place = id;
    }
  return place;
}
