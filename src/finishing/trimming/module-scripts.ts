import type { HtmlPage, PageElement } from '../html-page.ts';

/** The scripts of a page that are modules in a file. */
export const moduleScripts = (page: HtmlPage): PageElement[] =>
  page.elements.filter(
    ({ name, attributes }) =>
      name === 'script' && attributes['type'] === 'module' && attributes['src'] !== undefined,
  );

/** Addresses of modules, each once. */
export const addressesOf = (modules: readonly PageElement[]): Set<string> =>
  new Set(modules.map(({ attributes }) => attributes['src'] ?? ''));
