import type { Facts, Recipient } from '../cases/case-record.ts';
import { noFacts } from '../cases/new-case.ts';

/** Facts that are typed as text; the others are chosen. */
export type TextFact = {
  [Name in keyof Facts]: Facts[Name] extends string ? Name : never;
}[keyof Facts];

/** What the form asks for; an amount comes with its currency. */
export type ComposeField = Exclude<keyof Facts, 'page' | 'currency'>;

/** What a text may say of its writer that no page asks for: it is only ever written by hand. */
export type HandLine = 'name' | 'identity' | 'phone';

/** What one kind of recipient is told. */
interface RecipientFields {
  /** Paragraphs of the text, each in the order in which this recipient reads. */
  readonly paragraphs: readonly (readonly ComposeField[])[];
  /** Shown at once; the rest is shown when the reader wants to say more. */
  readonly atOnce: readonly ComposeField[];
  /** Lines to be filled in by hand, before all others. */
  readonly byHand?: readonly HandLine[];
  /** What of these may be missing; without the others the recipient has to ask back. */
  readonly spared: readonly ComposeField[];
}

/**
 * By recipient, as the answers of this site say: 1003 and 1505 for a platform, 1215 and 1206 for a
 * bank, the five facts of 1512 for the police, 1209 and 1212 for a merchant. A merchant may turn
 * out to be the one who deceives: they are told of the order and of nothing else, least of all what was
 * reported or kept as evidence.
 */
const byRecipient: Readonly<Record<Recipient, RecipientFields>> = {
  platform: {
    paragraphs: [
      ['problem'],
      ['account', 'order', 'when', 'amount', 'status', 'payeeName', 'payeeAccount'],
      ['how', 'given', 'done', 'caseNumbers', 'until'],
      ['request', 'attachments'],
    ],
    atOnce: ['problem', 'order', 'when', 'amount', 'status', 'done', 'request'],
    spared: ['done'],
  },
  bank: {
    paragraphs: [
      ['problem'],
      ['request'],
      ['account', 'when', 'amount', 'payeeName', 'payeeAccount', 'order'],
      ['how', 'given', 'status', 'done', 'caseNumbers'],
      ['until', 'attachments'],
    ],
    atOnce: ['problem', 'request', 'account', 'when', 'amount', 'how'],
    spared: [],
  },
  police: {
    paragraphs: [
      ['account', 'when', 'amount', 'payeeName', 'payeeAccount', 'order', 'attachments'],
      ['problem', 'how', 'given', 'done', 'caseNumbers', 'request'],
    ],
    atOnce: [
      'account',
      'when',
      'amount',
      'payeeName',
      'payeeAccount',
      'order',
      'attachments',
      'problem',
      'how',
    ],
    byHand: ['name', 'identity', 'phone'],
    spared: [],
  },
  merchant: {
    paragraphs: [
      ['problem', 'order'],
      ['when', 'amount', 'status'],
      ['request', 'until'],
    ],
    atOnce: ['order', 'problem', 'when', 'amount', 'request', 'until'],
    spared: ['until'],
  },
};

export const paragraphsOf = (recipient: Recipient): RecipientFields['paragraphs'] =>
  byRecipient[recipient].paragraphs;

/** What a recipient asks for and is filled in by hand. */
export const byHandFor = (recipient: Recipient): readonly HandLine[] =>
  byRecipient[recipient].byHand ?? [];

/** What a recipient is told, in their order. */
export const fieldsOf = (recipient: Recipient): readonly ComposeField[] =>
  paragraphsOf(recipient).flat();

/** Whether a recipient needs it so often that it is asked for at once. */
export const isFirst = (recipient: Recipient, field: ComposeField): boolean =>
  byRecipient[recipient].atOnce.includes(field);

/** Without these a recipient has to ask back; in their order. */
export const neededBy = (recipient: Recipient): ComposeField[] =>
  fieldsOf(recipient).filter(
    (field) => isFirst(recipient, field) && !byRecipient[recipient].spared.includes(field),
  );

/** All facts that are typed. */
export const textFacts = Object.entries(noFacts).flatMap(([name, value]) =>
  typeof value === 'string' ? [name as TextFact] : [],
);

/** Typed facts of a recipient, in their order. */
export const textFactsOf = (recipient: Recipient): TextFact[] =>
  fieldsOf(recipient).flatMap((field): TextFact[] => {
    if (field === 'amount') return ['amount', 'currency'];
    return field === 'when' || field === 'how' || field === 'given' ? [] : [field];
  });
