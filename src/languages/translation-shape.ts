import { toString } from 'mdast-util-to-string';
import type { Position } from '../markdown/position.ts';
import { visit, visitAll } from '../markdown/visit.ts';
import { placeholderPattern } from '../schema/identifiers.ts';
import type { MarkdownSource } from '../source/markdown-source.ts';
import { fieldsOf } from '../source/untyped.ts';
import type { YamlSource } from '../source/yaml-source.ts';

/**
 * The shape of a file of the content is all of it that does not change when its words are
 * translated: ids, references, links, placeholders and numbers, each where it stands.
 */
export type Shape = ShapeLine[];

interface ShapeLine {
  /** As it is told to writers. */
  text: string;
  position: () => Position;
}

/** The first line of a shape that differs from its original; the one that is not there is undefined. */
export interface Difference {
  translated: ShapeLine | undefined;
  original: ShapeLine | undefined;
}

/** Fields whose words are translated, whatever they belong to. */
export const wordFields: ReadonlySet<string> = new Set([
  ...['title', 'summary', 'description', 'label', 'name', 'text'],
  ...['question', 'note', 'do', 'for', 'notFor', 'hours', 'find', 'replies'],
]);
/** What is said of a file and not of what it says: a translation has its own. */
const ownFields: ReadonlySet<string> = new Set(['reviewed', 'review_in', 'changed', 'draft']);
/** Wordings that people type, as many as a language has. */
export const wordingFields: ReadonlySet<string> = new Set(['aliases', 'words']);

/** Where two shapes first differ; `undefined` when they are the same. */
export function firstDifference(original: Shape, translated: Shape): Difference | undefined {
  const longer = original.length > translated.length ? original : translated;
  const at = longer.findIndex((_, index) => original[index]?.text !== translated[index]?.text);
  return at < 0 ? undefined : { original: original[at], translated: translated[at] };
}

/** The shape of an answer or guide. */
export function pageShape({ frontmatter, body }: MarkdownSource): Shape {
  const shape = frontmatter ? settingsShape(frontmatter) : [];
  visitAll(body, (node) => {
    const add = (text: string): void => {
      shape.push({ text, position: () => node.position?.start ?? { line: 1, column: 1 } });
    };
    if (node.type === 'heading') add(`${'#'.repeat(node.depth)} ${idOf(node.data)}`);
    if (node.type === 'listItem') add(`${bulletOf(node.checked)} ${idOf(node.data)}`);
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
      const links: string[] = [];
      visit(node, ['link', 'image'], ({ url }) => void links.push(`(${url})`));
      add(withMarks(kinds[node.type], [...links.sort(), ...marksOf(toString(node))]));
    }
    return undefined;
  });
  return shape;
}

const kinds = { heading: '标题', paragraph: '段落', tableCell: '格子' };

/** The shape of a file of settings. */
export const settingsShape = (yaml: YamlSource): Shape => dataShape(yaml, yaml.value, []);

/**
 * The shape of a translated `site.yaml`, and of as much of its original: it holds only what has
 * words, and is laid over the original key by key.
 */
export function siteShapes(
  original: YamlSource,
  translated: YamlSource,
): { original: Shape; translated: Shape } {
  const keys = Object.keys(fieldsOf(translated.value)).filter((key) => key !== 'language');
  const only = (yaml: YamlSource): Shape =>
    keys.flatMap((key) => dataShape(yaml, fieldsOf(yaml.value)[key], [key]));
  return { original: only(original), translated: only(translated) };
}

function dataShape(yaml: YamlSource, value: unknown, path: readonly string[]): Shape {
  const field = path.at(-1) ?? '';
  const place = path.join('.');
  const line = (text: string): Shape => [{ text, position: () => yaml.positionOf(path) }];
  if (ownFields.has(field)) return [];
  if (wordingFields.has(field)) return line(place);
  if (wordFields.has(field) && typeof value === 'string')
    return line(withMarks(place, marksOf(value)));
  if (typeof value !== 'object' || value === null)
    return line(`${place}: ${JSON.stringify(value)}`);
  return Object.entries(value).flatMap(([key, part]) => dataShape(yaml, part, [...path, key]));
}

/** What stands in a text besides its words. */
const withMarks = (what: string, marks: readonly string[]): string =>
  marks.length > 0 ? `${what}，里面有 ${marks.join('、')}` : `${what}，里面没有链接和数字`;

/** Placeholders and numbers of a text; the words around them may change their order. */
function marksOf(text: string): string[] {
  const placeholders = text.match(placeholderPattern) ?? [];
  const numbers = text.replace(placeholderPattern, '').match(/\d+/g) ?? [];
  return [...placeholders.sort(), ...numbers.sort()];
}

const idOf = (data: { explicitId?: string } | undefined): string => `{#${data?.explicitId ?? ''}}`;

const bulletOf = (checked: boolean | null | undefined): string =>
  typeof checked === 'boolean' ? '- [ ]' : '-';
