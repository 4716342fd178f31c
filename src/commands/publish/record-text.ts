import { isMap, isSeq, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { YamlInsertions, type Fields } from './yaml-insertions.ts';

/** What a file of the ledger is to hold; the lists that it has may hold more. */
export type Holding = Readonly<Record<string, string | number | readonly (string | Fields)[]>>;

const head = '# 台账：由 npm run publish 添加，不要改，也不要删；去向写在 retired 里。\n';

/** Lists of which two branches add to the same one: in order, few of their additions meet. */
const isSorted = new Set(['triage']);

/**
 * Writes what a file of the ledger is to hold, one item a line: that is how Git merges two
 * branches that add to one page.
 *
 * @param text The file as it stands on disk, without a mistake; every character of it stays.
 */
export function textHolding(text: string | undefined, holding: Holding): string {
  if (text === undefined) return head + stringify(withoutEmpty(holding), { lineWidth: 0 });
  const record = new YamlInsertions(text);
  const lists = Object.entries(holding).flatMap(([key, value]) => {
    const list = listIn(record.root, key);
    const fresh = Array.isArray(value) ? missingFrom(list, value as (string | Fields)[]) : [];
    return fresh.length > 0 ? [{ key, list, fresh }] : [];
  });
  // What goes into a list that is there comes first: a key that is missing follows them all.
  for (const { key, list, fresh } of lists)
    if (list && list.items.length > 0) {
      if (isSorted.has(key)) record.insertSorted(list, fresh);
      else record.append(list, fresh);
    }
  for (const { key, list, fresh } of lists)
    if (!list || list.items.length === 0) record.setLines(record.root, key, fresh);
  return record.toString();
}

function withoutEmpty(holding: Holding): Holding {
  return Object.fromEntries(
    Object.entries(holding).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

function missingFrom(
  list: YAMLSeq | undefined,
  items: readonly (string | Fields)[],
): (string | Fields)[] {
  const known = new Set(list?.items.map((item) => nameOf(isMap(item) ? item.toJSON() : item)));
  return items.filter((item) => !known.has(nameOf(item)));
}

/** What tells an item from others: a retirement is known by what it is of. */
function nameOf(item: unknown): string {
  const { from, value } = Object(item) as { from?: unknown; value?: unknown };
  return String(from ?? value ?? item);
}

function listIn(map: YAMLMap, key: string): YAMLSeq | undefined {
  const list: unknown = map.get(key, true);
  return isSeq(list) ? list : undefined;
}
