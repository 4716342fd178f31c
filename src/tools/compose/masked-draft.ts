import type { Facts, Recipient } from '../cases/case-record.ts';
import type { Answers } from '../masking/findings.ts';
import {
  maskFacts,
  maskMessage,
  type Label,
  type MaskedFacts,
  type MaskedMessage,
} from './masked-facts.ts';
import { withoutUnseen } from './without-unseen.ts';

/** What was typed, and what of it may be sent. */
export interface MaskedDraft {
  readonly recipient: Recipient;
  readonly facts: Facts;
  readonly fields: MaskedFacts;
  readonly message: MaskedMessage;
}

/** @param edited The text where its writer has changed it by hand; else empty. */
export const maskDraft = (
  recipient: Recipient,
  facts: Facts,
  edited: string,
  answers: Answers,
  label: Label,
): MaskedDraft => ({
  recipient,
  facts,
  fields: maskFacts(facts, recipient, answers, label),
  message: maskMessage(withoutUnseen(edited), facts, recipient, answers, label),
});
