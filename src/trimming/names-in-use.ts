const tag = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([^\s=>"'/]+)(?:="([^"]*)")?/g;

/**
 * Lists the names of the elements of a page, those in templates included.
 *
 * @param html A page without its scripts and styles, as Astro writes it: attributes in lower case
 * and, where they have a value, in double quotes.
 * @param isAskedFor Tells whether a stylesheet asks for a name; others are left out.
 */
export function namesInHtml(html: string, isAskedFor: (name: string) => boolean): Set<string> {
  const names = new Set<string>();
  const add = (name: string): void => void (isAskedFor(name) && names.add(name));
  for (const [, type = '', attributes = ''] of html.matchAll(tag)) {
    add(type);
    for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
      if (name === 'class') for (const part of value.split(/\s+/)) add(`.${part}`);
      else if (name === 'id') add(`#${value}`);
      else {
        add(`[${name}]`);
        add(`[${name}=${value}]`);
      }
    }
  }
  return names;
}

/** The bare word of a name: `help-step` of `.help-step`, `dir` of `[dir=rtl]`. */
export const wordOf = (name: string): string => name.replace(/^[.#[]|[=\]].*$/g, '');

/** What browsers themselves set on elements. */
export const setByBrowsers: ReadonlySet<string> = new Set(['[open]']);
