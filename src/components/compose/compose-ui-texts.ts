import type { ComposeField } from '../../tools/compose/recipient-fields.ts';
import type { ComposeTexts } from '../../tools/compose/compose-texts.ts';
import type { Recipient } from '../../tools/cases/case-record.ts';
import type { Finding, OpenKind } from '../../tools/masking/findings.ts';

/** What the page of the composer gives to its script, with `{name}` for values. */
export interface ComposePageTexts {
  /** Of which texts to send are made. */
  readonly sent: ComposeTexts;
  readonly ui: ComposeUiTexts;
}

/** What the composer says on its page. */
export interface ComposeUiTexts {
  readonly notes: Readonly<Record<Recipient, string>>;
  readonly names: Readonly<Record<Recipient, string>>;
  readonly fields: Readonly<Record<ComposeField, string>>;
  readonly kinds: Readonly<Record<Exclude<Finding['kind'], OpenKind>, string>>;
  readonly fromPage: string;
  readonly fromSteps: string;
  readonly otherTab: string;
  readonly otherTabGone: string;
  readonly otherDraft: string;
  readonly otherDraftTake: string;
  readonly otherDraftKeep: string;
  readonly seen: string;
  readonly unread: string;
  readonly fromAsk: string;
  readonly fromKeep: string;
  readonly fromNew: string;
  readonly fromNewAgain: string;
  readonly look: string;
  readonly askNote: string;
  readonly dateWrong: string;
  readonly dateMissing: string;
  readonly timeWrong: string;
  /** On a button that sends a text although something speaks against it. */
  readonly sendAnyway: Readonly<Record<'copy' | 'share' | 'print', string>>;
  readonly result: string;
  readonly resultPolice: string;
  readonly nothing: string;
  readonly missing: string;
  readonly missingPolice: string;
  readonly long: string;
  readonly refusedNote: string;
  readonly maskedNote: string;
  readonly refusedAt: string;
  readonly maskedAt: string;
  readonly inPlace: string;
  readonly ask: string;
  readonly askOrder: string;
  readonly askCard: string;
  readonly askPayee: string;
  readonly askHex: string;
  readonly askHash: string;
  readonly askKey: string;
  readonly askFirst: string;
  readonly switched: string;
  readonly switchedNew: string;
  readonly whereOwnSaid: string;
  readonly whereCameSaid: string;
  readonly copied: string;
  readonly taken: Readonly<Record<'new' | 'changed' | 'partly-kept', string>>;
  readonly takeDiffers: string;
  readonly takeDiffering: string;
  readonly takeEmpty: string;
  readonly takeKeep: string;
  readonly takeReplace: string;
  readonly takeFailed: string;
  readonly keepFailed: string;
  readonly keepUnloaded: string;
  readonly wipe: string;
  readonly wipeAgain: string;
  readonly wiped: string;
}
