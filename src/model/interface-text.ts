import { hasOwn } from '../floor/built-ins.ts';
/** Fills what stands as `{{name}}` in a text of the interface; a name without a value stays. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(placeholder, (whole, name: string) =>
    hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/**
 * A text that is filled later, in a browser or by a help desk: there a placeholder is `{name}`.
 * Two braces would be placeholders of many desks, and more bytes on every page.
 */
export const forLater = (text: string): string => text.replace(placeholder, '{$1}');

const placeholder = /\{\{(\w+)\}\}/g;
