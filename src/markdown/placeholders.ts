import type { Root } from 'mdast';
import { placeholderPattern } from '../schema/identifiers.ts';
import { visit } from './visit.ts';

/** What writers may put between double braces, and what stands there on the page. */
export type Placeholders = Readonly<Record<string, string>>;

/** Replaces known placeholders in plain text; unknown ones stay as they are, for the check. */
export function fillPlaceholders(text: string, values: Placeholders): string {
  return text.replace(placeholderPattern, (whole, name: string) =>
    Object.hasOwn(values, name.trim()) ? (values[name.trim()] ?? whole) : whole,
  );
}

/** The same for the texts and code of a Markdown body. */
export function remarkPlaceholders(values: Placeholders) {
  return (tree: Root): void => {
    visit(tree, ['text', 'code', 'inlineCode'], (node) => {
      if ('value' in node) node.value = fillPlaceholders(node.value, values);
    });
  };
}
