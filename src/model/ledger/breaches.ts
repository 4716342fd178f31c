import type { Ledger, PublishedPage } from '../../schema/ledger.ts';
import { topicAddress } from '../addresses.ts';
import { AddressOwners } from './address-owners.ts';
import { StandingIndex, parsePlace, placeText, type Standing } from './promise.ts';
import { SuccessorGuess } from './successor-guess.ts';

/** A promise that is not kept, or a declaration that does not hold. */
export interface Breach {
  kind:
    | 'gone' // published, no longer there, and nothing is declared
    | 'taken' // an address that was published for one page leads to another
    | 'recorded-twice' // a number has two records
    | 'shared' // an address that two numbers have published leads to the other one of them
    | 'back' // declared retired, and there
    | 'unknown' // declared retired, and never published
    | 'declared-twice'
    | 'not-own' // an old address that is to lead to something else than its own page
    | 'topic-note' // a topic that nothing succeeds: its address is a page full of links
    | 'lost' // its successor is not there
    | 'chain' // its successor is retired itself
    | 'loop'; // its successors lead back to it
  /** Where in the ledger: keys and places in lists, from the outside in. */
  path: PropertyKey[];
  /** What was promised: a number, a place or an address. */
  from: string;
  /** What could or does stand in its place; `undefined` when there is nothing to name. */
  other: string | undefined;
  /** What was declared to stand in its place. */
  to?: string | undefined;
}

/**
 * Compares what was promised with what is there.
 *
 * @returns Everything that is wrong, in the order of the ledger; empty when every link that was
 * ever published still lands.
 */
export function breachesOf(ledger: Ledger, standing: Standing): Breach[] {
  const now = new StandingIndex(standing);
  const guess = new SuccessorGuess(ledger, standing);
  const retired = new Set(ledger.retired.map(({ from }) => from));
  return [
    ...brokenPromises(ledger, now, guess, retired),
    ...badRetirements(ledger, now, guess, retired),
  ];
}

/** Everything that the ledger promises, by name. */
function publishedNames({ topics, pages }: Ledger): Set<string> {
  return new Set([
    ...topics.map(topicAddress),
    ...pages.flatMap(({ number, addresses, headings, steps }) => [
      placeText(number),
      ...addresses,
      ...[...headings, ...steps].map((id) => placeText(number, id)),
    ]),
  ]);
}

function brokenPromises(
  ledger: Ledger,
  now: StandingIndex,
  guess: SuccessorGuess,
  retired: ReadonlySet<string>,
): Breach[] {
  const missing = (name: string): boolean => !now.has(name) && !retired.has(name);
  const topics = ledger.topics.flatMap((topic, index): Breach[] => {
    const from = topicAddress(topic);
    return missing(from)
      ? [{ kind: 'gone', path: ['topics', index], from, other: guess.ofTopic }]
      : [];
  });
  const owners = new AddressOwners(ledger);
  const successors = new Map(ledger.retired.map(({ from, to }) => [from, to]));
  const seen = new Set<number>();
  const pages = ledger.pages.flatMap((page, index): Breach[] => {
    const path = ['pages', index];
    const from = placeText(page.number);
    const again = seen.has(page.number);
    seen.add(page.number);
    return [
      ...(again
        ? [{ kind: 'recorded-twice' as const, path: [...path, 'number'], from, other: undefined }]
        : []),
      ...takenAddresses(page, path, now, owners, successors),
      ...(now.page(page.number) ? brokenParts(page, path, now, missing, guess, owners) : []),
      ...(missing(from)
        ? [
            {
              kind: 'gone' as const,
              path: [...path, 'number'],
              from,
              other: sharerOf(page, now, owners) ?? guess.ofPage(page),
            },
          ]
        : []),
    ];
  });
  return [...topics, ...pages];
}

/**
 * Also of pages that are retired: an old link must never lead to another question. Where two
 * branches wrote one page, each with a number of its own, one number is to succeed the other.
 */
function takenAddresses(
  page: PublishedPage,
  path: PropertyKey[],
  now: StandingIndex,
  owners: AddressOwners,
  successors: ReadonlyMap<string, string | undefined>,
): Breach[] {
  return page.addresses.flatMap((from, index): Breach[] => {
    const owner = now.numberAt(from);
    if (owner === undefined || owner === page.number) return [];
    const isShared = owners.of(from).includes(owner) && !now.page(page.number);
    const other = placeText(owner);
    const name = placeText(page.number);
    // While nothing is declared that is missed by itself, with the lines to add.
    if (isShared && (!successors.has(name) || successors.get(name) === other)) return [];
    const kind = isShared ? 'shared' : 'taken';
    return [{ kind, path: [...path, 'addresses', index], from, other }];
  });
}

/** The page that stands at an address of a page that is gone, and has published it itself. */
function sharerOf(
  { addresses }: PublishedPage,
  now: StandingIndex,
  owners: AddressOwners,
): string | undefined {
  const sharer = addresses
    .flatMap((address) => {
      const owner = now.numberAt(address);
      return owner !== undefined && owners.of(address).includes(owner) ? [owner] : [];
    })
    .at(0);
  return sharer === undefined ? undefined : placeText(sharer);
}

/** Addresses and places of a page that is there; those of a retired page go where it goes. */
function brokenParts(
  page: PublishedPage,
  path: PropertyKey[],
  now: StandingIndex,
  missing: (name: string) => boolean,
  guess: SuccessorGuess,
  owners: AddressOwners,
): Breach[] {
  const addresses = page.addresses.flatMap((from, index): Breach[] =>
    missing(from) && owners.of(from)[0] === page.number && now.numberAt(from) === undefined
      ? [
          {
            kind: 'gone',
            path: [...path, 'addresses', index],
            from,
            other: placeText(page.number),
          },
        ]
      : [],
  );
  const places = (['headings', 'steps'] as const).flatMap((list) =>
    page[list].flatMap((id, index): Breach[] => {
      const from = placeText(page.number, id);
      return missing(from)
        ? [
            {
              kind: 'gone',
              path: [...path, list, index],
              from,
              other: guess.ofPlace(page.number, id, list),
            },
          ]
        : [];
    }),
  );
  return [...addresses, ...places];
}

function badRetirements(
  ledger: Ledger,
  now: StandingIndex,
  guess: SuccessorGuess,
  retired: ReadonlySet<string>,
): Breach[] {
  const published = publishedNames(ledger);
  const successors = new Map(ledger.retired.map(({ from, to }) => [from, to]));
  const owners = new AddressOwners(ledger);
  // Addresses of pages are no successors: they change, numbers do not.
  const isTarget = (name: string): boolean => now.has(name) && now.numberAt(name) === undefined;
  const wrongSuccessor = (from: string, to: string): Pick<Breach, 'kind' | 'other'> | undefined => {
    if (!retired.has(to)) return isTarget(to) ? undefined : { kind: 'lost', other: guess.of(to) };
    const end = endOf(from, successors);
    if (end === 'loop') return { kind: 'loop', other: to };
    return { kind: 'chain', other: end === undefined || isTarget(end) ? end : guess.of(end) };
  };
  const seen = new Set<string>();
  return ledger.retired.flatMap(({ from, to }, index): Breach[] => {
    const breach = (kind: Breach['kind'], key: string, other?: string): Breach[] => [
      { kind, path: ['retired', index, key], from, other, to },
    ];
    const again = seen.has(from);
    seen.add(from);
    if (again) return breach('declared-twice', 'from');
    if (!published.has(from)) return breach('unknown', 'from');
    if (now.has(from)) return breach('back', 'from');
    const [owner, ...sharers] = owners.of(from).map((number) => placeText(number));
    if (owner !== undefined)
      return to === owner || sharers.includes(String(to)) ? [] : breach('not-own', 'from', owner);
    if (to === undefined) return parsePlace(from) ? [] : breach('topic-note', 'from');
    const wrong = wrongSuccessor(from, to);
    return wrong ? breach(wrong.kind, 'to', wrong.other) : [];
  });
}

/** Follows successors to the last one; `undefined` when that one is only explained by a note. */
function endOf(
  from: string,
  successors: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const seen = new Set<string>();
  let name: string | undefined = from;
  while (name !== undefined && successors.has(name)) {
    if (seen.has(name)) return 'loop';
    seen.add(name);
    name = successors.get(name);
  }
  return name;
}
