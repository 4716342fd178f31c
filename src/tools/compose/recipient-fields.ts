import type { Facts, Recipient } from '../cases/case-record.ts';

/** Facts that are typed as text; the others are chosen. */
export type TextFact = {
  [Name in keyof Facts]: Facts[Name] extends string ? Name : never;
}[keyof Facts];

/** What the form asks for; an amount comes with its currency. */
export type ComposeField = Exclude<keyof Facts, 'page' | 'currency'>;

/** What one kind of recipient is told. */
interface RecipientFields {
  /** In the order in which this recipient reads. */
  readonly order: readonly ComposeField[];
  /** Shown at once; the rest is shown when the reader wants to say more. */
  readonly first: ReadonlySet<ComposeField>;
  /** Without these the recipient has to ask back. */
  readonly needed: readonly ComposeField[];
}

/**
 * By recipient, as the answers of this site say: 1003 and 1505 for a platform, 1215 and 1206 for a
 * bank, the five facts of 1512 for the police, 1209 and 1212 for a merchant. A merchant may turn
 * out to be the one who deceives: they are told of the order and of nothing else.
 */
export const recipientFields: Readonly<Record<Recipient, RecipientFields>> = {
  platform: {
    order: [
      'problem',
      'account',
      'order',
      'when',
      'amount',
      'status',
      'payeeName',
      'payeeAccount',
      'how',
      'given',
      'done',
      'caseNumbers',
      'until',
      'request',
      'attachments',
    ],
    first: new Set(['problem', 'order', 'when', 'amount', 'status', 'done', 'request']),
    needed: ['problem', 'order', 'when', 'amount', 'status', 'request'],
  },
  bank: {
    order: [
      'problem',
      'request',
      'account',
      'when',
      'amount',
      'payeeName',
      'payeeAccount',
      'order',
      'how',
      'given',
      'status',
      'done',
      'caseNumbers',
      'until',
      'attachments',
    ],
    first: new Set(['problem', 'request', 'account', 'when', 'amount', 'how']),
    needed: ['problem', 'request', 'account', 'when', 'amount', 'how'],
  },
  police: {
    order: [
      'account',
      'when',
      'amount',
      'payeeName',
      'payeeAccount',
      'order',
      'attachments',
      'problem',
      'how',
      'given',
      'done',
      'caseNumbers',
      'request',
    ],
    first: new Set([
      'account',
      'when',
      'amount',
      'payeeName',
      'payeeAccount',
      'order',
      'problem',
      'how',
    ]),
    needed: ['account', 'when', 'amount', 'payeeName', 'payeeAccount', 'order', 'problem', 'how'],
  },
  merchant: {
    order: [
      'order',
      'problem',
      'when',
      'amount',
      'status',
      'done',
      'request',
      'until',
      'caseNumbers',
      'attachments',
    ],
    first: new Set(['order', 'problem', 'when', 'amount', 'request', 'until']),
    needed: ['order', 'problem', 'when', 'amount', 'request'],
  },
};

export const recipients = Object.keys(recipientFields) as readonly Recipient[];

/** Typed facts of a recipient, in their order. */
export const textFactsOf = (recipient: Recipient): TextFact[] =>
  recipientFields[recipient].order.flatMap((field): TextFact[] => {
    if (field === 'amount') return ['amount', 'currency'];
    return field === 'when' || field === 'how' || field === 'given' ? [] : [field];
  });
