import type { Facts } from '../cases/case-record.ts';

/** Nothing was said yet. */
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
