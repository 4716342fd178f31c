import type { CaseRecord } from '../../tools/cases/case-record.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import type { Draft } from '../../tools/compose/draft.ts';
import { casesStore } from '../cases/cases-store.ts';
import { newId } from '../cases/new-id.ts';
import { ChecklistStore } from '../checklist/checklist-store.ts';

/**
 * Puts what was composed into the cases, for the follow-up and the case file: in place of the one
 * that it was put into before, else as a new one; what else is known of a case stays. Cases that
 * are kept nowhere yet are kept in this tab from now on.
 *
 * @param draft Without what nobody may ever be told.
 * @returns The id of the case, and whether it was there before; `undefined` where the browser keeps
 *   nothing.
 */
export function takeCase(draft: Draft): { id: string; wasThere: boolean } | undefined {
  const store = casesStore();
  if (store.keeping === 'page' && !store.keep('tab')) return undefined;
  const all = store.get();
  const { recipient, facts, caseId } = draft;
  const known = all.find(({ id }) => id === caseId) ?? all.find((one) => isSame(one, draft));
  const base = known ?? newCase(newId());
  const done = facts.page > 0 ? [...new ChecklistStore(facts.page).done] : [];
  const record = {
    ...base,
    sequence: known ? base.sequence + 1 : base.sequence,
    recipient,
    facts,
    steps: done.map((id) => ({ number: facts.page, id })),
  };
  const isKept = store.set(
    known ? all.map((one) => (one.id === record.id ? record : one)) : [...all, record],
  );
  return isKept ? { id: record.id, wasThere: known !== undefined } : undefined;
}

/** A draft that was kept nowhere has lost the name of its case with its page. */
const isSame = (one: CaseRecord, { recipient, facts }: Draft): boolean =>
  one.recipient === recipient && JSON.stringify(one.facts) === JSON.stringify(facts);
