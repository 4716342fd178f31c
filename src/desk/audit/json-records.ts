import { labelOf, type AuditRecord } from './record.ts';

/** Fields that name a record, the most telling first. */
const nameFields = [
  'title',
  'name',
  'question',
  'short_code',
  'shortCode',
  'label',
  '标题',
  'external_id',
  'id',
  'number',
];

interface Visit {
  value: unknown;
  /** Place in the list that holds it, counted from 1; 0 when no list does. */
  place: number;
  record: AuditRecord;
}

/**
 * The records of a JSON file whatever its shape: the items of its outermost lists, and single
 * objects that have a name. Nothing is called recursively: a file may be nested to any depth.
 */
export function jsonRecords(value: unknown): AuditRecord[] {
  const rest: AuditRecord = { label: '文件开头', texts: [], quoted: [] };
  const records = [rest];
  const stack: Visit[] = [{ value, place: 0, record: rest }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { value, place } = visit;
    if (typeof value === 'string') visit.record.texts.push(value);
    if (typeof value !== 'object' || value === null) continue;
    const record = visit.record === rest ? (recordAt(value, place) ?? rest) : visit.record;
    if (record !== visit.record) records.push(record);
    record.quoted.push(...quotedIn(value));
    const list = Array.isArray(value);
    const children: unknown[] = list ? value : Object.values(value);
    for (let index = children.length - 1; index >= 0; index -= 1)
      stack.push({ value: children[index], place: list ? index + 1 : 0, record });
  }
  return records.filter(({ texts, quoted }) => texts.length + quoted.length > 0);
}

/** A new record, when an object outside of any is one: as an item of a list, or by its name. */
function recordAt(value: object, place: number): AuditRecord | undefined {
  if (Array.isArray(value) || (place === 0 && !nameIn(value))) return undefined;
  const where = place > 0 ? `第 ${place} 条` : '';
  return { label: labelOf(where, nameOf(value)), texts: [], quoted: [] };
}

/** Its own name, or that of the one thing it wraps: `{"macro": {"title": …}}`. */
function nameOf(value: object): string {
  const own = nameIn(value);
  if (own) return own;
  const inner = Object.values(value).find((child) => typeof child === 'object' && child !== null);
  return inner && !Array.isArray(inner) ? nameIn(inner as object) : '';
}

function nameIn(value: object): string {
  for (const field of nameFields) {
    const name = fieldOf(value, field);
    if ((typeof name === 'string' && name.trim()) || typeof name === 'number') return String(name);
  }
  return '';
}

/** As `answers.json` and the files beside it have them. */
function quotedIn(value: object): AuditRecord['quoted'] {
  const number = fieldOf(value, 'number');
  const version = fieldOf(value, 'version');
  return typeof number === 'number' && typeof version === 'string' && /^[0-9a-f]{8}$/.test(version)
    ? [{ number, version }]
    : [];
}

const fieldOf = (value: object, field: string): unknown =>
  Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
