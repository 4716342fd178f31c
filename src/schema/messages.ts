import type { z } from 'astro/zod';
import { distance } from 'fastest-levenshtein';
import { lengthOf } from './text-length.ts';

/** One thing that is wrong with a field, in the words of the person who typed it. */
export interface FieldProblem {
  /** Where in the data; the position is looked up with it. */
  path: PropertyKey[];
  found: string;
  expected: string;
  fix: string;
}

/**
 * Says in Chinese what a schema did not accept.
 *
 * @param schema The schema that was used; its descriptions tell what was expected.
 * @param value The data that was checked.
 */
export function fieldProblems(schema: z.ZodType, value: unknown): FieldProblem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const seen = new Set<string>();
  return result.error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(schema, [...issue.path, key], key));
    }
    const path = [...issue.path];
    // One thing at a time: a value that has the wrong form also breaks the finer rules.
    if (seen.has(path.join('/'))) return [];
    seen.add(path.join('/'));
    return {
      path,
      found: `${nameOf(path)}${foundInstead(issue, valueAt(value, path))}`.replace(' ：', '：'),
      expected: expectation(schema, path),
      fix: fixOf(issue, path, valueAt(value, path)),
    };
  });
}

function fixOf(issue: z.core.$ZodIssue, path: readonly PropertyKey[], value: unknown): string {
  if (value === undefined) return `加上 ${lastKey(path)}`;
  if (!isBare(issue, value)) return `改写 ${lastKey(path)}`;
  const quoted = `"${String(value)}"`;
  return typeof path.at(-1) === 'number'
    ? `在两边加上引号，写成 ${quoted}；引号里照原样写，开头的 0 也写上`
    : `在两边加上引号，写成 ${lastKey(path)}: ${quoted}；引号里照原样写，开头的 0 也写上`;
}

/** A text that YAML took for something else, as nobody had put it in quotes. */
const isBare = (issue: z.core.$ZodIssue, value: unknown): boolean =>
  issue.code === 'invalid_type' &&
  issue.expected === 'string' &&
  (typeof value === 'number' || typeof value === 'boolean');

function unknownKey(schema: z.ZodType, path: PropertyKey[], key: string): FieldProblem {
  const known = Object.keys(shapeOf(schemaAt(schema, path.slice(0, -1))) ?? {});
  const near = known.find((name) => key.length < 40 && distance(name, key) <= 2);
  return {
    path,
    found: `不认识 ${shorten(key)} 这一项`,
    expected: known.length ? `只能是 ${known.join('、')}` : '没有这一项',
    fix: near ? `是不是想写 ${near}？不是就删掉` : '删掉这一项，或者改成上面列出的名字',
  };
}

function foundInstead(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return '没有写';
  if (value === null || value === '') return '是空的';
  if (issue.code === 'invalid_type') {
    const quoted = typeof value === 'string' && issue.expected === 'number';
    const hint = quoted ? '（数字不要加引号）' : isBare(issue, value) ? '，不是文字' : '';
    return `写的是${kindOf(value)}${hint}`;
  }
  if (issue.code === 'too_small') return tooLittle(value);
  if (issue.code === 'too_big') return tooMuch(value);
  // Messages of our own are in Chinese and say more than the value does.
  return /\p{Script=Han}/u.test(issue.message)
    ? `：${issue.message}（写的是“${shorten(value)}”）`
    : `写成了“${shorten(value)}”`;
}

function tooLittle(value: unknown): string {
  return Array.isArray(value) ? `只有 ${value.length} 项` : `写成了“${shorten(value)}”，太小或太短`;
}

function tooMuch(value: unknown): string {
  if (Array.isArray(value)) return `有 ${value.length} 项，太多了`;
  return typeof value === 'string'
    ? `有 ${lengthOf(value)} 个字，太长了`
    : `写成了“${shorten(value)}”，太大`;
}

function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '整个内容';
  const last = path.at(-1);
  return typeof last === 'number' ? `${lastKey(path)} 的第 ${last + 1} 项` : `${String(last)} `;
}

function lastKey(path: readonly PropertyKey[]): string {
  return String(path.findLast((key) => typeof key === 'string') ?? '内容');
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return '一组键值';
  if (typeof value === 'boolean') return `${value}`;
  return typeof value === 'number' ? `数字 ${value}` : `文字“${shorten(value)}”`;
}

function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** The description nearest to a path: that of the item, else of the list it is in. */
function expectation(schema: z.ZodType, path: readonly PropertyKey[]): string {
  for (let length = path.length; length >= 0; length -= 1) {
    const description = descriptionOf(schemaAt(schema, path.slice(0, length)));
    if (description) return description;
  }
  const keys = Object.keys(shapeOf(schema) ?? {});
  return keys.length ? `写有 ${keys.join('、')} 的一组键值` : '与说明相符的内容';
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => {
    const inner = at && unwrap(at);
    const definition = inner?._zod.def as
      { element?: z.ZodType; valueType?: z.ZodType } | undefined;
    const shape = shapeOf(inner);
    const field = shape && Object.hasOwn(shape, key) ? shape[String(key)] : undefined;
    return field ?? definition?.element ?? definition?.valueType;
  }, schema);
}

function shapeOf(schema: z.ZodType | undefined): Record<string, z.ZodType> | undefined {
  if (!schema) return undefined;
  return (unwrap(schema)._zod.def as { shape?: Record<string, z.ZodType> }).shape;
}

/** What may be left out is described where it stands, before that is said. */
function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  return schema && (schema.description ?? unwrap(schema).description);
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema._zod.def as { innerType?: z.ZodType }).innerType;
  return inner ? unwrap(inner) : schema;
}
