import { hasOwn } from '../floor/built-ins.ts';
import { forPlace } from './nested-quotes.ts';

/**
 * Fills what stands as `{{name}}` in a text of the interface; a name without a value stays. What
 * the text quotes gets the marks of a quotation inside a quotation.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(placeholder, (whole, name: string, place: number) =>
    hasOwn(values, name) ? forPlace(String(values[name]), text.slice(0, place)) : whole,
  );
}

/**
 * A text that is filled later, in a browser or by a help desk: there a placeholder is `{name}`.
 * Two braces would be placeholders of many desks, and more bytes on every page.
 */
export const forLater = (text: string): string => text.replace(placeholder, '{$1}');

const placeholder = /\{\{(\w+)\}\}/g;
