import type { Ledger, PublishedPage, Retirement } from '../../schema/ledger.ts';
import { shortAddress, topicAddress, topicPageAddress } from '../addresses.ts';
import {
  StandingIndex,
  idsOf,
  listPagesOf,
  parsePlace,
  placeText,
  type Standing,
} from './promise.ts';
import { AddressOwners } from './address-owners.ts';

/** What became of something that was published: it goes on elsewhere, or is explained. */
export type Fate =
  /** The address of its successor, with a fragment, and the name of it in the ledger. */
  | { to: string; name: string }
  /** A sentence for the reader of the old link. */
  | { note: string };

/** A page that was published and is no more. */
export interface RetiredPage {
  number: number;
  /** All addresses it had, oldest first. */
  addresses: readonly string[];
  fate: Fate;
  /** What became of its places, by id, where that was declared; the others go with the page. */
  places: ReadonlyMap<string, Fate>;
}

/** Where everything that was published and has moved leads now. */
export interface Forwarding {
  /** Old addresses of pages and topics, with the address that each leads to. */
  moved: { from: string; to: string }[];
  retired: RetiredPage[];
  /** What became of places that a page no longer has: by number, then by id. */
  places: ReadonlyMap<number, ReadonlyMap<string, Fate>>;
}

export const noForwarding: Forwarding = {
  moved: [],
  retired: [],
  places: new Map(),
};

/**
 * Works out where old links lead.
 *
 * @param ledger One without breaches; a promise that is broken is left out.
 */
export function forwardingOf(ledger: Ledger, standing: Standing): Forwarding {
  const now = new StandingIndex(standing);
  const fates = fatesOf(ledger.retired, now);
  const retired = ledger.pages.flatMap((page): RetiredPage[] => {
    const fate = fates.get(placeText(page.number));
    if (now.page(page.number) || !fate) return [];
    const { number, addresses } = page;
    return [{ number, addresses, fate, places: placesOf(page, fates) }];
  });
  return {
    moved: [
      ...movedTopics(ledger, fates),
      ...movedLists(ledger, fates, listPagesOf(standing)),
      ...movedPages(ledger, now),
    ],
    retired,
    places: new Map(
      ledger.pages.flatMap((page) => {
        const places = placesOf(page, fates);
        return now.page(page.number) && places.size > 0 ? [[page.number, places] as const] : [];
      }),
    ),
  };
}

function fatesOf(retired: readonly Retirement[], now: StandingIndex): Map<string, Fate> {
  return new Map(
    retired.flatMap(({ from, to, note }): [string, Fate][] => {
      if (note !== undefined) return [[from, { note }]];
      const address = to === undefined ? undefined : now.addressOf(to);
      return to === undefined || address === undefined ? [] : [[from, { to: address, name: to }]];
    }),
  );
}

function placesOf(page: PublishedPage, fates: ReadonlyMap<string, Fate>): Map<string, Fate> {
  return new Map(
    idsOf(page).flatMap((id) => {
      const fate = fates.get(placeText(page.number, id));
      return fate ? [[id, fate] as const] : [];
    }),
  );
}

function movedTopics({ topics }: Ledger, fates: ReadonlyMap<string, Fate>): Forwarding['moved'] {
  return topics.map(topicAddress).flatMap((from) => {
    const fate = fates.get(from);
    return fate && 'to' in fate ? [{ from, to: fate.to }] : [];
  });
}

/** A page of a list that has become shorter leads to its last one; the topic may be gone, too. */
function movedLists(
  { lists }: Ledger,
  fates: ReadonlyMap<string, Fate>,
  counts: ReadonlyMap<string, number>,
): Forwarding['moved'] {
  return lists.flatMap((from) => {
    const [, , topic = '', , page] = from.split('/');
    const count = counts.get(topic);
    if (count !== undefined && Number(page) <= count) return [];
    if (count !== undefined)
      return [{ from, to: count > 1 ? topicPageAddress(topic, count) : topicAddress(topic) }];
    const fate = fates.get(topicAddress(topic));
    return fate && 'to' in fate ? [{ from, to: fate.to }] : [];
  });
}

/**
 * The old address of a page leads to the page; that of a retired page to its short link, which
 * knows what became of its places: a server never sees the fragment, a browser keeps it.
 */
function movedPages(ledger: Ledger, now: StandingIndex): Forwarding['moved'] {
  return [...new AddressOwners(ledger).all()].flatMap(([from, number]) => {
    const to = now.page(number)?.address ?? shortAddress(number);
    return from === to || now.numberAt(from) !== undefined ? [] : [{ from, to }];
  });
}

/** Whether a successor stands on the page with a number. */
export function isOnPage(fate: Fate, number: number): fate is { to: string; name: string } {
  return 'to' in fate && parsePlace(fate.name)?.number === number;
}
