import type { CaseRecord } from './case-record.ts';

/** Two lists of cases as one: of a case that is in both, that which was changed more often. */
export function mergeCases(
  one: readonly CaseRecord[],
  other: readonly CaseRecord[],
): readonly CaseRecord[] {
  const all = new Map(one.map((record) => [record.id, record]));
  for (const record of other) {
    const known = all.get(record.id);
    if (!known || known.sequence <= record.sequence) all.set(record.id, record);
  }
  return [...all.values()];
}
