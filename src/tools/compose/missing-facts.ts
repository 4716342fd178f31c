import type { Facts, Recipient } from '../cases/case-record.ts';
import { neededBy, type ComposeField } from './recipient-fields.ts';

/** Whether something was said of a fact; blanks say nothing. */
function isSaid(facts: Facts, field: ComposeField): boolean {
  const value = facts[field];
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** What a recipient will have to ask back for, in their order. */
export const missingFacts = (recipient: Recipient, facts: Facts): ComposeField[] =>
  neededBy(recipient).filter((field) => !isSaid(facts, field));
