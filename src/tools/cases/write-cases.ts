import type { CaseRecord } from './case-record.ts';

/**
 * Writes cases as `readCases` reads them, for a file and for what keeps them: amounts are texts,
 * since numbers of JSON are not exact.
 *
 * @param indent Blanks for people who open the file; none where nobody does.
 */
export const writeCases = (cases: readonly CaseRecord[], indent = 0): string =>
  JSON.stringify(
    { version: 1, cases },
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    indent,
  );
