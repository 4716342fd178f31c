/** One thing of `site.yaml` or `authorities.yaml` that a pasted one is held against. */
export interface Entry {
  /** `domain` is the operator's own: what stands under it is the operator's too. */
  kind: 'domain' | 'web' | 'phone' | 'mail' | 'account';
  value: string;
  /** Of a phone number that does not begin with +: the code of its country. */
  country?: string | undefined;
  /** Day on which it was checked. */
  checked?: string | undefined;
  /** The public authority that it belongs to; the operator's have none. */
  authority?: string | undefined;
}

/** All that is registered. */
export interface Registered {
  brand: string;
  /** A site without one proves nothing, least of all about itself. */
  hasOperator: boolean;
  entries: readonly Entry[];
}

export type Verdict = 'similar' | 'unlisted' | 'unknown' | 'unread' | 'authority' | 'match';

/** Why something is not taken for what it seems. */
export type Note =
  | 'user'
  | 'port'
  | 'scheme'
  | 'encoded'
  | 'invisible'
  | 'letters'
  | 'inside'
  | 'numeric'
  | 'short'
  | 'header'
  | 'extension'
  | 'prefix'
  | 'stale'
  | 'sameHost'
  | 'notPhone'
  | 'dialCode'
  | 'program'
  | 'noAccounts';

/** What is said of one pasted thing. */
export interface Judgement {
  pasted: string;
  kind: 'web' | 'phone' | 'mail' | 'account';
  verdict: Verdict;
  notes: Note[];
  /** The registered one that it is, or looks like. */
  record?: Entry | undefined;
  /** Where an address really leads: its host. */
  host?: string | undefined;
}

/** What the judge of one kind finds, before it is asked what the list is worth. */
export interface Finding {
  verdict: 'match' | 'similar' | 'unlisted';
  notes: Note[];
  record?: Entry | undefined;
  host?: string | undefined;
}
