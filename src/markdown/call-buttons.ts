import type { Element, Root as HtmlRoot } from 'hast';
import type { ListItem, Root } from 'mdast';
import { placeholderPattern } from '../schema/identifiers.ts';
import type { Placeholders } from './placeholders.ts';
import { visit } from './visit.ts';

export interface Calls {
  /** What a tap on a number opens. */
  addressOf: (phone: string) => string;
  /** What stands on the button. */
  labelOf: (phone: string) => string;
}

/** Notes at each step which numbers of authorities (`{{cn.police}}`) its text names. */
export function remarkNamedNumbers(values: Placeholders) {
  return (tree: Root): void => {
    visit(tree, 'listItem', (node) => {
      const item = node as ListItem;
      const numbers = typeof item.checked === 'boolean' ? numbersIn(item, values) : [];
      if (numbers.length === 0) return;
      item.data = {
        ...item.data,
        hProperties: { ...item.data?.hProperties, dataNumbers: numbers },
      };
    });
  };
}

/** In the text of the step itself, each once. Placeholders of numbers have a dot in their names. */
function numbersIn({ children: [line] }: ListItem, values: Placeholders): string[] {
  if (line?.type !== 'paragraph') return [];
  const text = line.children.map((child) => ('value' in child ? child.value : '')).join('');
  const names = [...text.matchAll(placeholderPattern)].map(([, name = '']) => name.trim());
  return [...new Set(names.filter((name) => name.includes('.')))].flatMap(
    (name) => values[name] ?? [],
  );
}

/**
 * Puts a button to call below each step that names a number: where the step is, so that nobody
 * calls before it is time to. The text of a step is the label of its box and can hold no link.
 * Runs after links of writers were judged, who cannot write one like it.
 */
export function rehypeCallButtons(calls: Calls) {
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', (node) => {
      const numbers = node.properties['dataNumbers'];
      if (!Array.isArray(numbers)) return;
      delete node.properties['dataNumbers'];
      node.children.splice(endOfLine(node), 0, buttons(numbers.map(String), calls));
    });
  };
}

/** The text of a step is its first paragraph or, where nothing is said under it, all there is. */
function endOfLine({ children }: Element): number {
  const first = children.findIndex((child) => child.type === 'element' && child.tagName === 'p');
  return first < 0 ? children.length : first + 1;
}

const buttons = (numbers: readonly string[], { addressOf, labelOf }: Calls): Element => ({
  type: 'element',
  tagName: 'p',
  properties: { className: ['help-calls'] },
  children: numbers.map((number) => ({
    type: 'element',
    tagName: 'a',
    properties: { href: addressOf(number) },
    // A number that is read out or copied stands in one line.
    children: [{ type: 'text', value: labelOf(number).replaceAll(' ', '\u00A0') }],
  })),
});
