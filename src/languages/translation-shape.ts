import { toString } from 'mdast-util-to-string';
import { visit, visitAll } from '../markdown/visit.ts';
import { placeholderPattern } from '../schema/identifiers.ts';
import { parseMarkdownSource } from '../source/markdown-source.ts';
import { textFileOf } from '../source/text-file.ts';
import { parseYaml } from '../source/yaml-source.ts';

/**
 * The shape of a file of the content is all of it that does not change when its words are
 * translated: ids, references, links, placeholders and numbers, each where it stands. It comes as
 * lines, so that two of them show where they differ.
 */
type Shape = string[];

/** Fields whose words are translated, whatever they belong to. */
export const wordFields: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'description', 'label', 'name', 'text'],
  ...['question', 'note', 'do', 'for', 'notFor', 'hours', 'find', 'replies'],
]);
/** Wordings that people type, as many as a language has. */
export const wordingFields: ReadonlySet<string> = new Set(['aliases', 'words']);

/** The shape of an answer or guide. */
export function pageShape(text: string): Shape {
  const { frontmatter, body } = parseMarkdownSource(textFileOf('', text));
  const lines = dataShape(frontmatter?.value, []);
  visitAll(body, (node) => {
    if (node.type === 'heading') lines.push(`${'#'.repeat(node.depth)} ${idOf(node.data)}`);
    if (node.type === 'listItem') lines.push(`${bulletOf(node.checked)} ${idOf(node.data)}`);
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      const links: string[] = [];
      visit(node, ['link', 'image'], ({ url }) => void links.push(`(${url})`));
      lines.push([node.type, ...links.sort(), ...marksOf(toString(node))].join(' '));
    }
    return undefined;
  });
  return lines;
}

/** The shape of a file of settings. */
export const settingsShape = (text: string): Shape => dataShape(parseYaml(text).value, []);

/**
 * The shape of a translated `site.yaml`, and of as much of its original: it holds only what has
 * words, and is laid over the original key by key.
 */
export function siteShapes(original: string, translated: string): { of: Shape; as: Shape } {
  const words = keysOf(parseYaml(translated).value);
  const all = keysOf(parseYaml(original).value);
  const keys = Object.keys(words).filter((key) => key !== 'language');
  const only = (from: Record<string, unknown>): Shape =>
    dataShape(Object.fromEntries(keys.map((key) => [key, from[key]])), []);
  return { of: only(words), as: only(all) };
}

const keysOf = (value: unknown): Record<string, unknown> => ({ ...(value as object) });

function dataShape(value: unknown, path: readonly string[]): Shape {
  const field = path.at(-1) ?? '';
  const place = path.join('.');
  if (wordingFields.has(field)) return [`${place}: wordings`];
  if (wordFields.has(field) && typeof value === 'string')
    return [[`${place}:`, ...marksOf(value)].join(' ')];
  if (typeof value !== 'object' || value === null) return [`${place}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, part]) => dataShape(part, [...path, key]));
}

/** Placeholders and numbers of a text; the words around them may change their order. */
function marksOf(text: string): string[] {
  const placeholders = text.match(placeholderPattern) ?? [];
  const numbers = text.replace(placeholderPattern, '').match(/\d+/g) ?? [];
  return [...placeholders.sort(), ...numbers.sort()];
}

const idOf = (data: { explicitId?: string } | undefined): string => `{#${data?.explicitId ?? ''}}`;

const bulletOf = (checked: boolean | null | undefined): string =>
  typeof checked === 'boolean' ? '- [ ]' : '-';
