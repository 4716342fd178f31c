import {
  isScalar,
  isSeq,
  stringify,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { spliced, type Splice } from '../../source/splices.ts';
import { endOf, pairOf, startOf } from '../../source/yaml-nodes.ts';
import { flow, scalar } from '../../source/yaml-text.ts';
import { linesOf, wholeOf } from './field-lines.ts';
import { listSplices, type Writer } from './list-splices.ts';
import { mappingOf } from './page-parts.ts';
import type { FieldValue, FieldValues, FormField } from './protocol.ts';
import { sourceOf, sourceSplices, writtenSource } from './setting-source.ts';

/**
 * Changes fields of a frontmatter, or of settings, and leaves every other character as it is: other
 * fields, comments, indentation, the quotation marks that a text had.
 *
 * @param yaml What `fieldValuesOf` can show.
 * @param fields All fields, in the order in which new ones are written.
 * @param changes What is to be written, by name.
 */
export function withChangedFields(
  yaml: string,
  fields: readonly FormField[],
  changes: FieldValues,
): string {
  // All by their places in what was there: typed YAML that cannot be read moves nothing else.
  const map = mappingOf(yaml)?.map;
  const splices = fields.flatMap((field) => {
    const value = changes[field.name];
    if (value === undefined) return [];
    const pair = map && pairOf(map, field.name);
    const isLeftOut = !field.required && isEmpty(value, field);
    if (!pair) return isLeftOut ? [] : [newField(yaml, map, fields, field, value)];
    return isLeftOut ? [removal(yaml, pair, field)] : splicesOf(yaml, pair, field, value);
  });
  return spliced(yaml, splices);
}

/** What says no more than a field that is not written. */
const isEmpty = (value: FieldValue, { on = false }: FormField): boolean =>
  typeof value === 'boolean' ? value === on : value.length === 0;

/** What gives a field that is written another value, as much of it as can stay as it is. */
function splicesOf(yaml: string, pair: Pair, field: FormField, value: FieldValue): Splice[] {
  const node = pair.value;
  if (field.kind === 'source')
    return value === sourceOf(yaml, pair) ? [] : sourceSplices(yaml, pair, String(value));
  if (Array.isArray(value) && isSeq(node) && (value.length > 0 || node.flow === true))
    return listSplices(yaml, node as YAMLSeq, value, writerOf(field));
  if (!Array.isArray(value) && isScalar(node) && node.value !== null)
    return [scalarSplice(yaml, node, String(value), field)];
  return [{ ...linesOf(yaml, pair), text: written(field, value) }];
}

const removal = (yaml: string, pair: Pair, { kind }: FormField): Splice => ({
  ...(kind === 'source' ? wholeOf(yaml, pair) : linesOf(yaml, pair)),
  text: '',
});

/** Behind the field that comes before it in its schema. */
function newField(
  yaml: string,
  map: YAMLMap | undefined,
  fields: readonly FormField[],
  field: FormField,
  value: FieldValue,
): Splice {
  const before = fields.slice(0, fields.indexOf(field)).reverse();
  const previous = map && before.flatMap(({ name }) => pairOf(map, name) ?? [])[0];
  const at = previous ? wholeOf(yaml, previous).to : 0;
  const text = written(field, value);
  const isOnALine = at === 0 || yaml[at - 1] === '\n';
  return { from: at, to: at, text: isOnALine ? text : `\n${text.trimEnd()}` };
}

/** A field as it is written where it was not written before. */
function written(field: FormField, value: FieldValue): string {
  const { name, kind } = field;
  if (kind === 'source') return writtenSource(name, String(value));
  if (!Array.isArray(value)) return `${name}: ${writerOf(field)(String(value), false)}\n`;
  const items = value.map((item) => writerOf(field)(item, kind === 'numbers'));
  if (kind === 'numbers' || items.length === 0) return `${name}: [${items.join(', ')}]\n`;
  return `${name}:\n${items.map((item) => `  - ${item}\n`).join('')}`;
}

function scalarSplice(yaml: string, node: Scalar, value: string, field: FormField): Splice {
  const [from, to] = [startOf(node), endOf(node)];
  const lineEnd = yaml[to - 1] === '\n' ? '\n' : '';
  const text = writerOf(field)(value, false, node);
  return { from, to, text: text + lineEnd };
}

const writerOf =
  ({ kind }: FormField): Writer =>
  (value, isInFlow, before) => {
    const isPlain =
      kind === 'flag' || ((kind === 'number' || kind === 'numbers') && /^\d+$/.test(value));
    if (isPlain) return value;
    // No line break stays one in a line of plain text; the check says so, and none is lost.
    if (/[\n\r]/.test(value)) return JSON.stringify(value);
    if (before?.type === 'QUOTE_SINGLE') return `'${value.replaceAll("'", "''")}'`;
    if (before?.type === 'QUOTE_DOUBLE')
      return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
    return isInFlow ? flow([value]) : scalar(value);
  };
