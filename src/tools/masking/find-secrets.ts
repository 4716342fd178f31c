import type { Recipient } from '../cases/case-record.ts';
import { findCards, type Card } from './cards.ts';
import { findCodes, readAloud, securityCode, unnamedCode, verificationCode } from './codes.ts';
import { findBesideCard, findExpiries } from './expiry.ts';
import type { FieldName, Finding } from './findings.ts';
import { findIdentities } from './identity.ts';
import { findKeysOrHashes, findLinks, findPrivateKeys } from './keys-and-links.ts';
import { numberRuns, type Run } from './numbers.ts';
import { findPasswords } from './passwords.ts';
import { glued, read, without, type Reading, type Span } from './reading.ts';
import { findSeeds } from './seeds.ts';

type Kind = Finding['kind'];
type Found = Span & { readonly kind: Kind; readonly treatment: Finding['treatment'] };

/**
 * What of a text must not be sent, or not as it is. It finds what it knows the words and shapes of:
 * whoever sends the text reads it first.
 *
 * @param context.recipient Bank and police need the account that the money went to.
 * @param context.field Which field of the composer the text stands in: a fraudster's account
 *   (`payeeAccount`) is never shortened for bank and police.
 * @returns In the order of the text, none over another; offsets are of the text as typed.
 */
export function findSecrets(
  text: string,
  context: { recipient: Recipient; field: FieldName },
): Finding[] {
  const spread = read(text);
  const reading = glued(spread);
  let all: Found[] = [];
  // What is found makes others stand alone: they are looked for until there are no more, as if the
  // text that is sent was searched again.
  for (let round = 0; round < mostRounds; round += 1) {
    const found = foundIn(without(reading, all), without(spread, all), context);
    if (found.length === 0) break;
    all = merged([...all, ...found]);
  }
  return all.map((one) => ({
    ...one,
    masked: shortened(one, text),
    isPayeeNeeded: isForHelp(context.recipient),
  }));
}

const mostRounds = 6;

const isForHelp = (recipient: Recipient): boolean => recipient === 'bank' || recipient === 'police';

/** @returns With offsets into the text as typed. */
function foundIn(
  reading: Reading,
  spread: Reading,
  { recipient, field }: { recipient: Recipient; field: FieldName },
): Found[] {
  const runs = numberRuns(reading);
  const isPayee = isForHelp(recipient) && field === 'payeeAccount';
  const found = [
    ...refused(reading, runs),
    ...findKeysOrHashes(reading, field).map(foundAs('key-or-hash', 'ask')),
    ...(isPayee ? [] : masked(reading, runs, isForHelp(recipient))),
  ];
  return [
    ...found.map((one) => asTyped(reading, one)),
    ...findSeeds(spread).map((span) => asTyped(spread, foundAs('seed-phrase')(span))),
  ];
}

const foundAs =
  (kind: Kind, treatment: Found['treatment'] = 'refuse') =>
  ({ from, to }: Span): Found => ({ kind, treatment, from, to });

function refused(reading: Reading, runs: readonly Run[]): Found[] {
  return [
    ...findCodes(reading, runs, securityCode).map(foundAs('security-code')),
    ...findCodes(reading, runs, verificationCode).map(foundAs('verification-code')),
    ...findCodes(reading, runs, readAloud).map(foundAs('verification-code')),
    ...findCodes(reading, runs, unnamedCode).map(foundAs('verification-code')),
    ...findExpiries(reading).map(foundAs('expiry')),
    ...findPasswords(reading, runs).map((one) => foundAs(one.kind)(one)),
    ...findPrivateKeys(reading).map(foundAs('private-key')),
    ...findLinks(reading).map(foundAs('reset-link')),
  ];
}

function masked(reading: Reading, runs: readonly Run[], isPayeeNeeded: boolean): Found[] {
  const cards = findCards(reading, runs, isPayeeNeeded);
  return [
    ...cards.flatMap((card) => besideCard(reading, card)),
    ...findIdentities(reading, runs).map(foundAs('identity', 'mask')),
  ];
}

function besideCard(reading: Reading, card: Card): Found[] {
  const { treatment } = card;
  const beside = findBesideCard(reading, card);
  return [
    foundAs(treatment === 'ask' ? 'card-or-order' : 'card', treatment)(card),
    ...(beside ? [foundAs('expiry')(beside.expiry)] : []),
    ...(beside?.code ? [foundAs('security-code')(beside.code)] : []),
  ];
}

const asTyped = (reading: Reading, found: Found): Found => ({
  ...found,
  from: reading.from[found.from] as number,
  to: reading.to[found.to - 1] as number,
});

const weight = { refuse: 2, mask: 1, ask: 0 };

/** What lies over another becomes one, with the stricter treatment. */
function merged(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((one, other) => one.from - other.from || other.to - one.to);
  const all: Found[] = [];
  for (const next of sorted) {
    const last = all[all.length - 1];
    if (last === undefined || next.from >= last.to) all.push(next);
    else {
      const stricter = weight[next.treatment] > weight[last.treatment] ? next : last;
      all[all.length - 1] = { ...stricter, from: last.from, to: Math.max(last.to, next.to) };
    }
  }
  return all;
}

/** The last four of a card, or of a long number of identity; the last two of a short one. */
function shortened({ kind, treatment, from, to }: Found, text: string): string {
  if (treatment === 'refuse' || kind === 'key-or-hash') return '';
  const { digits } = read(text.slice(from, to));
  const signs = digits.toUpperCase().replace(/[^\dA-Z]/g, '');
  return signs.length < 12 ? `*** ${signs.slice(-2)}` : `**** ${signs.slice(-4)}`;
}
