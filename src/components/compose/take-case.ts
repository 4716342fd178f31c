import type { CaseRecord, Facts } from '../../tools/cases/case-record.ts';
import { newCase } from '../../tools/cases/new-case.ts';
import type { Draft } from '../../tools/compose/draft.ts';
import { factsAgain } from '../../tools/compose/facts-again.ts';
import { casesStore } from '../cases/cases-store.ts';
import { newId } from '../cases/new-id.ts';
import { ChecklistStore } from '../checklist/checklist-store.ts';
import { askOfFacts, type AskOfFacts } from './ask-of-facts.ts';

/** The case that a draft was put into. */
interface Taken {
  readonly id: string;
  readonly is: 'new' | 'changed' | 'partly-kept';
}

/**
 * Puts what was composed into the cases, for the follow-up and the case file: into the one that it
 * was put into before, else as a new one; what else is known of a case stays. Of facts that were
 * changed in the case it is asked which shall stay. Cases that are kept nowhere yet are kept in this
 * tab from now on.
 *
 * @param draft Without what nobody may ever be told.
 * @param last The facts that were put into its case the last time, where that is known.
 * @returns `undefined` where the browser keeps nothing.
 */
export async function takeCase(
  draft: Draft,
  last: Facts | undefined,
  ask: AskOfFacts,
): Promise<Taken | undefined> {
  const before = knownCase(casesStore().get(), draft);
  if (!before) return put(draft, () => draft.facts);
  const { differing, there, now } = factsAgain(before.facts, draft.facts, last);
  const staysThere = differing.length > 0 && (await askOfFacts(ask, differing, there, now));
  // Meanwhile another tab may have changed more; what it has of that stays as it was answered.
  const taken = put(
    draft,
    (facts) => factsAgain(facts, draft.facts, last)[staysThere ? 'there' : 'now'],
  );
  return taken && staysThere ? { ...taken, is: 'partly-kept' } : taken;
}

function put(draft: Draft, factsOf: (facts: Facts) => Facts): Taken | undefined {
  const store = casesStore();
  if (store.keeping === 'page' && !store.keep('tab')) return undefined;
  const all = store.get();
  const known = knownCase(all, draft);
  const base = known ?? newCase(newId());
  const { page } = draft.facts;
  const done = page > 0 ? [...new ChecklistStore(page).done] : [];
  const record = {
    ...base,
    sequence: known ? base.sequence + 1 : base.sequence,
    recipient: draft.recipient,
    facts: known ? factsOf(known.facts) : draft.facts,
    steps: done.map((id) => ({ number: page, id })),
  };
  const isKept = store.set(
    known ? all.map((one) => (one.id === record.id ? record : one)) : [...all, record],
  );
  return isKept ? { id: record.id, is: known ? 'changed' : 'new' } : undefined;
}

const knownCase = (all: readonly CaseRecord[], draft: Draft): CaseRecord | undefined =>
  all.find(({ id }) => id === draft.caseId) ?? all.find((one) => isSame(one, draft));

/** A draft that was kept nowhere has lost the name of its case with its page. */
const isSame = (one: CaseRecord, { recipient, facts }: Draft): boolean =>
  one.recipient === recipient && JSON.stringify(one.facts) === JSON.stringify(facts);
