import { caseId, factsGuard } from '../cases/case-guard.ts';
import type { Facts } from '../cases/case-record.ts';
import { recipients } from '../cases/choices.ts';
import { nothing, oneOf, orElse, shapeOf, text, type Guard } from '../cases/guards.ts';
import { noFacts } from '../cases/new-case.ts';
import { isEmpty, noDraft, type Draft } from './draft.ts';
import { zones } from './zones.ts';

/**
 * A draft as text, and back. What is read may be anybody's: of rubbish nothing is taken, of a draft
 * with a strange part the rest.
 */
export const draftForm = {
  read(stored: string | null): Draft {
    const value = parsed(stored);
    if (value?.version !== 1) return noDraft;
    const draft = draftGuard(value, { where: 'draft', wrong: [] });
    return draft === nothing ? noDraft : { ...draft, facts: inOurZones(draft.facts) };
  },
  write: (draft: Draft): string | null =>
    isEmpty(draft) ? null : JSON.stringify({ version: 1, ...draft }),
};

/** Whether nothing of a stored text would be lost by reading it and writing it again. */
export const isReadable = (stored: string): boolean =>
  draftForm.write(draftForm.read(stored)) === stored;

const draftGuard: Guard<Draft> = shapeOf<Draft>({
  recipient: orElse(oneOf(recipients), 'platform'),
  facts: orElse(factsGuard, noFacts),
  edited: text,
  caseId: orElse(caseId, ''),
});

/** A time of a zone that nobody can choose here would be shown as that of another. */
function inOurZones(facts: Facts): Facts {
  const isOurs = facts.when === undefined || zones.includes(facts.when.zone);
  return { ...noFacts, ...facts, when: isOurs ? facts.when : undefined };
}

function parsed(stored: string | null): { readonly version?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
