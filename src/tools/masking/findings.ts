import type { Facts } from '../cases/case-record.ts';

/** What lets somebody else in, or pay: no recipient ever needs it. */
export type SecretKind =
  | 'security-code'
  | 'expiry'
  | 'password'
  | 'verification-code'
  | 'seed-phrase'
  | 'private-key'
  | 'reset-link';

/** What a recipient may know a part of. */
type MaskedKind = 'card' | 'identity';

/** What only its writer can name: their card or an order, a private key or the hash of a payment. */
export type OpenKind = 'card-or-order' | 'key-or-hash';

/** Which field a text stands in. */
export type FieldName = keyof Facts | 'message' | 'party' | 'reference';

/**
 * A part of a text that must not be sent as it is. `refuse`: not at all; `mask`: shortened by
 * itself; `ask`: only its writer knows whether it is their card, or their key.
 */
export interface Finding {
  readonly kind: SecretKind | MaskedKind | OpenKind;
  readonly treatment: 'refuse' | 'mask' | 'ask';
  /** Offsets into the text as typed, in UTF-16 units; `to` is the first that does not belong. */
  readonly from: number;
  readonly to: number;
  /** What stands in its place when it is shortened; empty where nothing of it may be sent. */
  readonly masked: string;
  /** Whether the recipient needs the account that the money went to: bank and police do. */
  readonly isPayeeNeeded: boolean;
}

/**
 * What a number that was asked about is: of a payment (an order, a hash), a card of its writer, the
 * other side’s account, a private key.
 */
export type Answer = 'order' | 'card' | 'payee' | 'key';

/** What a writer said of numbers that were asked about, by the number as it was typed. */
export type Answers = ReadonlyMap<string, Answer>;
