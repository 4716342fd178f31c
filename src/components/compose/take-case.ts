import type { Facts, Recipient } from '../../tools/cases/case-record.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import { casesStore } from '../cases/cases-store.ts';
import { newId } from '../cases/new-id.ts';
import { ChecklistStore } from '../checklist/checklist-store.ts';

/**
 * Puts what was composed into the cases, for the follow-up and the case file: in place of the one
 * that was put there from this page before, else as a new one. Cases that are kept nowhere yet are
 * kept in this tab from now on.
 *
 * @param facts Without what nobody may ever be told.
 * @param before Of the case that was put there; empty at first.
 * @returns The id of the case; `undefined` where the browser keeps nothing.
 */
export function takeCase(recipient: Recipient, facts: Facts, before: string): string | undefined {
  const store = casesStore();
  if (store.keeping === 'page' && !store.keep('tab')) return undefined;
  const all = store.get();
  const known = all.find(({ id }) => id === before);
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
  return isKept ? record.id : undefined;
}
