import type { Facts, Recipient } from '../cases/case-record.ts';
import { noFacts } from '../cases/new-case.ts';

/** What the composer keeps where its reader wants that. */
export interface Draft {
  readonly recipient: Recipient;
  readonly facts: Facts;
  /** The text as the reader has changed it by hand; empty where it is as composed. */
  readonly edited: string;
  /** Of the case that it was put into; empty where it was put nowhere. */
  readonly caseId: string;
}

export const noDraft: Draft = { recipient: 'platform', facts: noFacts, edited: '', caseId: '' };

/** Where a draft is kept. */
export const draftKey = 'help:compose';

/** Whether nothing would be lost with a draft; whom it is for is chosen again at once. */
export const isEmpty = ({ facts, edited }: Pick<Draft, 'facts' | 'edited'>): boolean =>
  edited === '' && JSON.stringify({ ...facts, page: 0 }) === JSON.stringify(noFacts);
