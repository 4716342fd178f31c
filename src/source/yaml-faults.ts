import { isScalar, visit, type Document } from 'yaml';

/** Something wrong in YAML that its parser lets pass, and where it stands. */
export interface YamlFault {
  code: 'DUPLICATE_KEY' | 'SURROGATE';
  offset: number;
}

/** Keys that stand in their mapping a second time: only the last would count. */
export function repeatedKeys(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          faults.push({ code: 'DUPLICATE_KEY', offset: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

/**
 * Texts with half a character, which only an escape (`"\uD800"`) can make: no file can hold them,
 * and programs end on them in unlike ways.
 */
export function brokenTexts(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      if (typeof value === 'string' && !value.isWellFormed())
        faults.push({ code: 'SURROGATE', offset: range?.[0] ?? 0 });
    },
  });
  return faults;
}
