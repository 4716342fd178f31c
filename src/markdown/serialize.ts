import type { Element, Nodes } from 'hast';
import { find, html } from 'property-information';
import { escapeHtml } from './escape-html.ts';

/** Elements without an end. */
const empty = new Set(['br', 'hr', 'img', 'input']);

/**
 * Writes a tree down as HTML in which every `<` and `>` belongs to a tag: in texts and in values
 * they are escaped, so that nothing that reads a page by its tags, however simply, can take what
 * a writer typed for one. HTML does not ask for it in values, and the serializers of rehype and
 * parse5 leave them as they are.
 *
 * @param tree Elements and texts; anything else, as raw HTML would be, is left out.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments
 */
export function serializeHtml(tree: Nodes): string {
  switch (tree.type) {
    case 'text':
      return escapeHtml(tree.value);
    case 'root':
      return tree.children.map(serializeHtml).join('');
    case 'element': {
      const start = `<${tree.tagName}${attributesOf(tree)}>`;
      if (empty.has(tree.tagName)) return start;
      return `${start}${tree.children.map(serializeHtml).join('')}</${tree.tagName}>`;
    }
    default:
      return '';
  }
}

function attributesOf({ properties }: Element): string {
  let attributes = '';
  for (const property in properties) {
    const value = properties[property];
    if (value === undefined || value === null || value === false) continue;
    const name = find(html, property).attribute;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    attributes += value === true ? ` ${name}` : ` ${name}="${escapeHtml(text)}"`;
  }
  return attributes;
}
