/**
 * What somebody knows of one problem: written by the composer, followed up, and printed as a case
 * file. It stays on their device, and only when they say so. All texts are theirs, as they wrote
 * them; empty where they said nothing.
 */
export interface CaseRecord {
  /** Random; also names its reminders. */
  readonly id: string;
  /** Raised by each change; calendars tell newer reminders by it. */
  readonly sequence: number;
  readonly recipient: Recipient;
  /** Whom it was submitted to, in their words. */
  readonly party: string;
  readonly reference: string;
  /** How it was submitted: in the app, by mail, at a counter. */
  readonly channel: string;
  readonly submitted: Moment | undefined;
  /** What they were promised, in the words of whoever promised it. */
  readonly promise: string;
  readonly wait: Wait | undefined;
  /** Dates that somebody named as the last one. */
  readonly deadlines: readonly Deadline[];
  readonly log: readonly LogEntry[];
  /** Where screenshots and papers are. */
  readonly evidence: string;
  readonly facts: Facts;
  readonly payments: readonly Payment[];
  /** Rows of statements that are in no sum; none where there is no such list. */
  readonly uncounted?: readonly UncountedRow[];
  /** Steps that they ticked on pages of this site. */
  readonly steps: readonly { readonly number: number; readonly id: string }[];
}

export type Recipient = 'platform' | 'bank' | 'police' | 'merchant';

/** A day, and where known a time of it; both as clocks in `zone` show them. */
export interface Moment {
  /** `2026-11-20` */
  readonly date: string;
  /** `14:05`, or empty. */
  readonly time: string;
  /** Minutes before or after UTC: 480 in China. */
  readonly zone: number;
}

export type WaitUnit = 'hour' | 'day' | 'working-day' | 'bank-day';

/** How long something takes, as it was said: one to three working days. */
export interface Wait {
  readonly from: number;
  /** Not less than `from`. */
  readonly to: number;
  readonly unit: WaitUnit;
}

export interface Deadline {
  readonly what: string;
  readonly date: string;
  readonly saidBy: string;
}

export interface LogEntry {
  readonly date: string;
  readonly text: string;
}

/** How money went: by their own doing, because they were deceived, or without them. */
export type How = 'myself' | 'deceived' | 'not-me';

/** What was given away: kinds, never what it was. */
export type Given =
  'code' | 'password' | 'card' | 'qr' | 'allow' | 'software' | 'identity' | 'face';

/** What whoever helps has to know of a problem. */
export interface Facts {
  /** Number of the page that they came from; 0 where they came from none. */
  readonly page: number;
  readonly problem: string;
  readonly account: string;
  readonly order: string;
  readonly when: Moment | undefined;
  readonly amount: string;
  /** ISO 4217 where it is one: `CNY`. */
  readonly currency: string;
  /** What the screen says, letter by letter. */
  readonly status: string;
  readonly payeeName: string;
  readonly payeeAccount: string;
  readonly how: How | undefined;
  readonly given: readonly Given[];
  readonly done: string;
  readonly caseNumbers: string;
  readonly until: string;
  readonly request: string;
  /** Names of what is attached. */
  readonly attachments: string;
}

/** Money in or out, for a sum over many. */
export interface Payment {
  readonly date: string;
  readonly direction: 'paid' | 'received';
  /** In the smallest unit of the currency, so that sums are exact: 1234 for 12.34 CNY. */
  readonly amount: bigint;
  readonly currency: string;
  readonly note: string;
  /** The other side as a statement names it: its name, its account, its bank. */
  readonly otherSide?: string;
  /** Numbers of the payment with what the statement calls them: `流水号 2026…`. */
  readonly numbers?: string;
}

/** A row of a statement that nobody could read, or that is no payment. */
export interface UncountedRow {
  /** Of the file. */
  readonly line: number;
  /** The row as it stands there. */
  readonly text: string;
  /** Why it is not counted; see `tools/case-file/read-rows.ts`. */
  readonly why: string;
}
