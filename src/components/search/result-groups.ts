import { element } from '../browser/dom.ts';
import { inItsLanguage } from '../browser/in-its-language.ts';
import type { TextHit } from './full-text.ts';
import { markedElement, type Group } from './search-parts.ts';

/** A group of results on the page of results. */
export function groupElement({ heading, links }: Group): HTMLElement {
  const group = element('section');
  group.className = 'help-search-group';
  const list = element('ul');
  list.setAttribute('role', 'list');
  for (const link of links) {
    const item = element('li');
    item.append(link);
    list.append(item);
  }
  if (heading) group.append(element('h2', heading));
  if (links.length > 0) group.append(list);
  return group;
}

/** A place in the full text, as a result. */
export function hitLink({ title, address, excerpt, section }: TextHit): HTMLAnchorElement {
  const link = element('a');
  link.href = address;
  link.append(
    inItsLanguage(markedElement('strong', title)),
    inItsLanguage(markedElement('span', excerpt)),
    inItsLanguage(markedElement('small', section)),
  );
  return link;
}
