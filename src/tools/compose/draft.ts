import type { Facts, Moment, Recipient } from '../cases/case-record.ts';
import { givens, hows, recipients } from '../cases/choices.ts';
import { noFacts } from '../cases/new-case.ts';
import type { TextFact } from './recipient-fields.ts';
import { zones } from './zone.ts';

/** What the composer keeps where its reader wants that. */
export interface Draft {
  readonly recipient: Recipient;
  readonly facts: Facts;
  /** The text as the reader has changed it by hand; empty where it is as composed. */
  readonly edited: string;
}

export const noDraft: Draft = { recipient: 'platform', facts: noFacts, edited: '' };

/**
 * A draft as text, and back. What is read may be anybody's: of rubbish nothing is taken, of a draft
 * with a strange part the rest.
 */
export const draftForm = {
  read(text: string | null): Draft {
    const stored = parsed(text);
    if (stored?.['version'] !== 1) return noDraft;
    return {
      recipient: oneOf(recipients, stored['recipient']) ?? 'platform',
      facts: factsOf(recordOf(stored['facts'])),
      edited: textOf(stored['edited']),
    };
  },
  write: (draft: Draft): string | null =>
    isEmpty(draft) ? null : JSON.stringify({ version: 1, ...draft }),
};

/** Whether nothing would be lost with a draft; whom it is for is chosen again at once. */
export const isEmpty = ({ facts, edited }: Draft): boolean =>
  edited === '' && JSON.stringify({ ...facts, page: 0 }) === JSON.stringify(noFacts);

type Unknown = Readonly<Record<string, unknown>>;

function parsed(text: string | null): Unknown | undefined {
  try {
    return recordOf(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

const recordOf = (value: unknown): Unknown =>
  typeof value === 'object' && value !== null ? (value as Unknown) : {};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const oneOf = <Value>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((one) => one === value);

function factsOf(stored: Unknown): Facts {
  const texts = Object.entries(noFacts).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, textOf(stored[name])]] : [],
  );
  const { page, given } = stored;
  return {
    ...noFacts,
    ...(Object.fromEntries(texts) as Record<TextFact, string>),
    page: typeof page === 'number' && /^\d{4}$/.test(String(page)) ? page : 0,
    when: momentOf(recordOf(stored['when'])),
    how: oneOf(hows, stored['how']),
    given: Array.isArray(given) ? givens.filter((kind) => given.includes(kind)) : [],
  };
}

function momentOf({ date, time, zone }: Unknown): Moment | undefined {
  const known = oneOf(zones, zone);
  if (known === undefined || !/^\d{4}-\d\d-\d\d$/.test(textOf(date))) return undefined;
  return {
    date: textOf(date),
    time: /^\d\d:\d\d$/.test(textOf(time)) ? textOf(time) : '',
    zone: known,
  };
}
