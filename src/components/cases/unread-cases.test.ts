import { expect, test } from 'vitest';
import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import { readCases } from '../../tools/cases/read-cases.ts';
import { writeCases } from '../../tools/cases/write-cases.ts';
import { readCasesOnce, writeCasesOnce } from './unread-cases.ts';

const three = ['a', 'b', 'c'].map((id) => ({ ...newCase(id), party: `平台 ${id}` }));
const tooLong = 'x'.repeat(200_000);

/** The cases with the first one changed. */
const first =
  (changes: Partial<CaseRecord>) =>
  (cases: readonly CaseRecord[]): readonly CaseRecord[] =>
    cases.map((record, place) => (place === 0 ? { ...record, ...changes } : record));

test.each<{ name: string; change: (cases: readonly CaseRecord[]) => readonly CaseRecord[] }>([
  { name: 'nothing', change: (cases) => cases },
  { name: 'a part of one', change: first({ party: '银行' }) },
  { name: 'one that is gone', change: (cases) => cases.slice(1) },
  { name: 'one more', change: (cases) => [...cases, newCase('d')] },
  { name: 'a part too long to be read', change: first({ party: tooLong }) },
  { name: 'the name of one to that of another', change: first({ id: 'b' }) },
  { name: 'all that is', change: () => [] },
])('after a change of $name cases are read as they would be anew', ({ change }) => {
  const { cases } = readCasesOnce(writeCases(three));
  const text = writeCasesOnce(change(cases));
  expect(readCasesOnce(text)).toEqual(readCases(text));
});
