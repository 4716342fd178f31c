import { caseGuard } from './case-guard.ts';
import type { CaseRecord } from './case-record.ts';
import { listOf, nothing, type Wrong } from './guards.ts';

/** Why nothing of a text can be taken. */
export type Unread = 'too-large' | 'not-json' | 'other-version' | 'no-cases';

/** What stands in a text of cases. */
export interface ReadCases {
  readonly cases: readonly CaseRecord[];
  /** What was not taken, and where it stands; in their order. */
  readonly wrong: readonly Wrong[];
  /** Set where nothing could be taken at all. */
  readonly unread?: Unread;
}

/** Longer than all that people write, in characters; browsers keep about five million. */
export const longestFile = 4_000_000;

/**
 * Reads cases, whoever wrote them: `{"version": 1, "cases": [...]}`. Nothing is invented: what is
 * not as it must be is left out and named, and so is a second case of the same name.
 */
export function readCases(written: string): ReadCases {
  if (written.length > longestFile) return none('too-large');
  let value: unknown;
  try {
    // Files of some editors begin with a mark.
    value = JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    return none('not-json');
  }
  if (typeof value !== 'object' || value === null) return none('no-cases');
  const { version, cases } = value as Record<string, unknown>;
  if (!Array.isArray(cases)) return none('no-cases');
  if (version !== 1) return none('other-version');
  const wrong: Wrong[] = [];
  const taken = listOf(caseGuard)(cases, { where: 'cases', wrong });
  const first = new Map<string, CaseRecord>();
  for (const record of taken === nothing ? [] : taken) {
    if (first.has(record.id)) wrong.push({ where: `cases: ${record.id}`, why: 'wrong' });
    else first.set(record.id, record);
  }
  return { cases: [...first.values()], wrong };
}

const none = (unread: Unread): ReadCases => ({ cases: [], wrong: [], unread });
