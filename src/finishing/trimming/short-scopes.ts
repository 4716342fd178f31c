import type { HtmlPage } from '../html-page.ts';

const scope = /\bastro-[a-z0-9]{8}\b/g;

/**
 * Shortens the class names with which Astro keeps the styles of components apart, and drops them
 * where no style asks for them: they stand on nearly every element.
 *
 * @param css The styles of the page.
 * @returns The same styles with the short names.
 */
export function shortScopes(page: HtmlPage, css: string): string {
  const names = new Map(
    [...new Set(css.match(scope))].map((name, index) => [name, `_${index.toString(36)}`]),
  );
  for (const element of page.elements) {
    const { class: value, ...others } = page.attributesOf(element);
    if (!value?.includes('astro-')) continue;
    const kept = value.replace(scope, (name) => names.get(name) ?? '').trim();
    // In its place: an attribute keeps where it stands.
    page.setAttributes(
      element,
      kept ? { ...page.attributesOf(element), class: kept.replace(/\s+/g, ' ') } : others,
    );
  }
  return css.replace(scope, (name) => names.get(name) ?? name);
}
