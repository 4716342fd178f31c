import type { Given, How, Recipient } from '../cases/case-record.ts';
import type { MomentTexts } from './moment-text.ts';
import type { HandLine } from './recipient-fields.ts';

/** Lines that a text may have, beside those for a hand. */
export type LineName =
  | 'account'
  | 'order'
  | 'when'
  | 'amount'
  | 'status'
  | 'payeeName'
  | 'payeeAccount'
  | 'how'
  | 'given'
  | 'done'
  | 'steps'
  | 'caseNumbers'
  | 'until'
  | 'request'
  | 'attachments'
  | 'story'
  | 'page';

/** What texts that are sent are made of, with `{name}` for values. */
export interface ComposeTexts extends MomentTexts {
  /** The first line, with `{problem}`; `openings` where the problem is not said. */
  openingsWith: Readonly<Record<Exclude<Recipient, 'police'>, string>>;
  openings: Readonly<Record<Exclude<Recipient, 'police'>, string>>;
  /** The first line to the police, where it says how money went. */
  policeOpenings: Readonly<Record<How, string>>;
  /** What stands before the value of a line; what is not there is of the platform. */
  labels: Readonly<Record<LineName | HandLine, string>>;
  bankLabels: Readonly<Partial<Record<LineName, string>>>;
  merchantLabels: Readonly<Partial<Record<LineName, string>>>;
  policeLabels: Readonly<Partial<Record<LineName, string>>>;
  hows: Readonly<Record<How, string>>;
  givens: Readonly<Record<Given, string>>;
  /** What stands where something is to be written by hand. */
  blank: string;
  /** Between kinds of what was given away. */
  comma: string;
  /** `{number}`, `{title}`, `{version}`, `{link}` */
  page: string;
}
