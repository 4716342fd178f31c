import type { CaseRecord, Facts } from './case-record.ts';

/** What is known of a problem of which nothing was said yet. */
export const noFacts: Facts = {
  page: 0,
  problem: '',
  account: '',
  order: '',
  when: undefined,
  amount: '',
  currency: '',
  status: '',
  payeeName: '',
  payeeAccount: '',
  how: undefined,
  given: [],
  done: '',
  caseNumbers: '',
  until: '',
  request: '',
  attachments: '',
};

/**
 * A case in which nothing is written yet.
 *
 * @param id Letters, digits and hyphens, not used by another one.
 */
export const newCase = (id: string): CaseRecord => ({
  id,
  sequence: 0,
  recipient: 'platform',
  party: '',
  reference: '',
  channel: '',
  submitted: undefined,
  promise: '',
  wait: undefined,
  deadlines: [],
  log: [],
  evidence: '',
  facts: noFacts,
  payments: [],
  steps: [],
});
