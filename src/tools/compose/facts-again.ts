import type { Facts } from '../cases/case-record.ts';
import { noFacts } from '../cases/new-case.ts';
import type { ComposeField } from './recipient-fields.ts';

/** Facts of a case and those that are put into it again, as one. */
interface FactsAgain {
  /** In which of them both say something, and not the same. */
  readonly differing: readonly ComposeField[];
  /** As one, with what is put in where both differ. */
  readonly now: Facts;
  /** As one, with what is there where both differ. */
  readonly there: Facts;
}

/**
 * Facts are put into a case that has some: what only one side has changed since the last time is as
 * it is there, and lines that were added to what was done stay.
 *
 * @param there What the case has.
 * @param now What is put in.
 * @param last What was put in the last time; `undefined` where that is not known any more: then
 *   all that the case has may have been changed in it.
 */
export function factsAgain(there: Facts, now: Facts, last: Facts | undefined): FactsAgain {
  const differing: ComposeField[] = [];
  const merged = { ...now };
  const kept = { ...now };
  for (const field of fields) {
    const [inCase, put, before] = [there, now, last].map((facts) => facts && textOf(facts, field));
    if (inCase === put || inCase === before || isEmpty(there, field)) continue;
    const done = field === 'done' ? withAdded(there.done, now.done, last?.done) : undefined;
    if (done !== undefined) merged.done = kept.done = done;
    else {
      Object.assign(kept, valueOf(there, field));
      if (put === before) Object.assign(merged, valueOf(there, field));
      else differing.push(field);
    }
  }
  return { differing, now: merged, there: kept };
}

const fields = Object.keys(noFacts).filter(
  (name): name is ComposeField => name !== 'page' && name !== 'currency',
);

/** The value of a field under its name; an amount comes with its currency. */
const valueOf = (facts: Facts, field: ComposeField): Partial<Facts> =>
  field === 'amount'
    ? { amount: facts.amount, currency: facts.currency }
    : { [field]: facts[field] };

const textOf = (facts: Facts, field: ComposeField): string => JSON.stringify(valueOf(facts, field));

/** A currency without an amount says nothing. */
const isEmpty = (facts: Facts, field: ComposeField): boolean =>
  JSON.stringify(facts[field]) === JSON.stringify(noFacts[field]);

/** @returns Nothing where what is there has not only had lines added. */
function withAdded(there: string, now: string, last = now): string | undefined {
  if (last !== '' && !there.startsWith(`${last}\n`)) return undefined;
  const lines = now.split('\n');
  const added = there.slice(last.length).split('\n');
  return [...lines, ...added.filter((line) => !lines.includes(line))]
    .filter((line, at) => line !== '' || at < lines.length - 1)
    .join('\n');
}
