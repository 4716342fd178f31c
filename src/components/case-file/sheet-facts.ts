import type { TextKey } from '../../model/language.ts';

/** A line of the sheet: which fact it is, and what it is called. */
interface SheetFact {
  readonly name: FactName;
  readonly label: TextKey;
}

export type FactName =
  | 'problem'
  | 'when'
  | 'involved'
  | 'screen'
  | 'orderNumber'
  | 'account'
  | 'payeeName'
  | 'payeeAccount'
  | 'how'
  | 'given'
  | 'party'
  | 'reference'
  | 'channel'
  | 'promise'
  | 'caseNumbers'
  | 'request'
  | 'done'
  | 'attached'
  | 'evidence';

/** In the order in which a counter asks. */
export const sheetFacts: readonly SheetFact[] = [
  { name: 'problem', label: 'help.file.problem' },
  { name: 'when', label: 'help.file.when' },
  { name: 'involved', label: 'help.file.involved' },
  { name: 'screen', label: 'help.file.screen' },
  { name: 'orderNumber', label: 'help.file.orderNumber' },
  { name: 'account', label: 'help.file.account' },
  { name: 'payeeName', label: 'help.file.payeeName' },
  { name: 'payeeAccount', label: 'help.file.payeeAccount' },
  { name: 'how', label: 'help.file.how' },
  { name: 'given', label: 'help.file.given' },
  { name: 'done', label: 'help.file.done' },
  { name: 'party', label: 'help.file.party' },
  { name: 'reference', label: 'help.file.reference' },
  { name: 'channel', label: 'help.file.channel' },
  { name: 'promise', label: 'help.file.promise' },
  { name: 'caseNumbers', label: 'help.file.caseNumbers' },
  { name: 'request', label: 'help.file.request' },
  { name: 'attached', label: 'help.file.attached' },
  { name: 'evidence', label: 'help.file.evidence' },
];
