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
import { endOf, startOf } from '../../source/yaml-nodes.ts';
import { flow, scalar } from '../../source/yaml-text.ts';
import { listSplices, type Writer } from './list-splices.ts';
import { mappingOf } from './page-parts.ts';
import type { FieldValue, FieldValues, FormField } from './protocol.ts';
import {
  linesOf,
  pairOf,
  sourceIn,
  sourceSplices,
  wholeOf,
  writtenSource,
} from './setting-source.ts';

/**
 * Changes fields of a frontmatter, or of settings, and leaves every other character as it is: other fields, comments,
 * indentation, the quotation marks that a text had.
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
  return fields.reduce((text, field) => {
    const value = changes[field.name];
    return value === undefined ? text : withField(text, fields, field, value);
  }, yaml);
}

function withField(
  yaml: string,
  fields: readonly FormField[],
  field: FormField,
  value: FieldValue,
): string {
  const map = mappingOf(yaml)?.map;
  const pair = map && pairOf(map, field.name);
  const isLeftOut = !field.required && isEmpty(value, field);
  if (field.kind === 'source' && value === sourceIn(yaml, map, field.name)) return yaml;
  if (pair)
    return spliced(
      yaml,
      isLeftOut
        ? [{ ...(field.kind === 'source' ? wholeOf : linesOf)(yaml, pair), text: '' }]
        : splicesOf(yaml, pair, field, value),
    );
  return isLeftOut ? yaml : withNewField(yaml, map, fields, field, value);
}

/** What says no more than a field that is not written. */
const isEmpty = (value: FieldValue, { on = false }: FormField): boolean =>
  typeof value === 'boolean' ? value === on : value.length === 0;

/** What gives a field that is written another value, as much of it as can stay as it is. */
function splicesOf(yaml: string, pair: Pair, field: FormField, value: FieldValue): Splice[] {
  const node = pair.value;
  if (field.kind === 'source') return sourceSplices(yaml, pair, String(value));
  if (Array.isArray(value) && isSeq(node) && (value.length > 0 || node.flow === true))
    return listSplices(yaml, node as YAMLSeq, value, writerOf(field));
  if (!Array.isArray(value) && isScalar(node) && node.value !== null)
    return [scalarSplice(yaml, node, String(value), field)];
  return [{ ...linesOf(yaml, pair), text: written(field, value) }];
}

/** Behind the field that comes before it in its schema. */
function withNewField(
  yaml: string,
  map: YAMLMap | undefined,
  fields: readonly FormField[],
  field: FormField,
  value: FieldValue,
): string {
  const before = fields.slice(0, fields.indexOf(field)).reverse();
  const previous = map && before.flatMap(({ name }) => pairOf(map, name) ?? [])[0];
  const at = previous ? wholeOf(yaml, previous).to : 0;
  const lineEnd = at > 0 && yaml[at - 1] !== '\n' ? '\n' : '';
  return spliced(yaml, [{ from: at, to: at, text: lineEnd + written(field, value) }]);
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
