import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { frontmatterOf } from '../../source/markdown-source.ts';
import { pairOf } from '../../source/yaml-nodes.ts';
import type { FormKind } from './form-kinds.ts';
import type { FieldValue, FieldValues, FormField } from './protocol.ts';
import { sourceOf } from './setting-source.ts';

/** A file of which a form is made, taken apart; its parts behind one another are its text. */
interface FormParts {
  /** The line of `---`, with its line end. */
  opening: string;
  yaml: string;
  /** The closing line, and blank lines behind it. */
  closing: string;
  /** Settings have none. */
  body: string | undefined;
}

interface PageParts extends FormParts {
  body: string;
}

/** `undefined` for a text of which no form can be made. */
export function formPartsOf(kind: FormKind, text: string): FormParts | undefined {
  if (kind !== 'site') return pagePartsOf(text);
  // Before a line that begins a document nothing can be put.
  if (/^(?:---|\.\.\.)/m.test(text)) return undefined;
  return { opening: '', yaml: text, closing: '', body: undefined };
}

/** `undefined` for a text that begins with no closed frontmatter. */
export function pagePartsOf(text: string): PageParts | undefined {
  const found = frontmatterOf(text);
  if (!found) return undefined;
  const { block, yaml } = found;
  const start = block.indexOf('\n') + 1;
  const [blank = ''] = /^(?:[ \t]*\n)*/.exec(text.slice(block.length)) ?? [];
  return {
    opening: block.slice(0, start),
    yaml,
    closing: block.slice(start + yaml.length) + blank,
    body: text.slice(block.length + blank.length),
  };
}

/** Of a frontmatter of the usual form its mapping; an empty one has none. */
export function mappingOf(yaml: string): { map: YAMLMap | undefined } | undefined {
  const { contents, errors } = parseDocument(yaml, { prettyErrors: false, logLevel: 'error' });
  if (errors.length > 0) return undefined;
  if (contents === null) return { map: undefined };
  return isMap(contents) && !contents.flow ? { map: contents as YAMLMap } : undefined;
}

/**
 * What a form shows of a frontmatter.
 *
 * @returns `undefined` when it cannot show a field as it is written, so that nothing is lost by it.
 */
export function fieldValuesOf(yaml: string, fields: readonly FormField[]): FieldValues | undefined {
  const mapping = mappingOf(yaml);
  if (!mapping) return undefined;
  const values = fields.map((field) => {
    const pair = mapping.map && pairOf(mapping.map, field.name);
    if (field.kind === 'source') return [field.name, pair ? sourceOf(yaml, pair) : ''] as const;
    return [field.name, valueOf(pair?.value, field)] as const;
  });
  return values.every((entry): entry is [string, FieldValue] => entry[1] !== undefined)
    ? Object.fromEntries(values)
    : undefined;
}

function valueOf(node: unknown, { kind, on = false }: FormField): FieldValue | undefined {
  const isEmpty = node === undefined || (isScalar(node) && node.value === null);
  if (kind === 'texts' || kind === 'numbers') return isEmpty ? [] : listOf(node);
  if (kind !== 'flag') return isEmpty ? '' : textOf(node);
  if (isEmpty) return on;
  return isScalar(node) && typeof node.value === 'boolean' ? node.value : undefined;
}

function listOf(node: unknown): string[] | undefined {
  if (!isSeq(node)) return undefined;
  const texts = node.items.map(textOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Numbers as they are written: `0x10` is not 16 to who typed it. */
function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) return undefined;
  if (node.value === null) return '';
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
