import { shortAddress } from '../../model/addresses.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import type { Fate } from '../../model/ledger/forwarding.ts';
import { triageForwarding } from '../../model/triage/forwarding.ts';
import type { Forward, PlaceLink } from './forwarding-page.ts';

type Fates = ReadonlyMap<string, Fate>;

/**
 * Every address that only leads on: short links, and old addresses of pages, topics and questions.
 *
 * @returns By address. A retired page that nothing succeeds is a page of its own and not in it.
 */
export function forwardsOf(centre: HelpCentre): Map<string, Forward> {
  const { moved, retired } = centre.forwarding;
  const triage = triageForwarding(centre.triage);
  /** Retired pages by their short links: old addresses of theirs lead there. */
  const gone = new Map(retired.map((page) => [shortAddress(page.number), page.places]));
  const on = (to: string): Forward => ({
    to: centre.pathOf(to),
    label: titleAt(centre, to.replace(/#.*/, '')),
    fragment: 'kept',
    places: new Map(),
    notes: new Map(),
    links: () => linksTo(centre, to, gone.get(to)),
  });
  return new Map([
    ...[...centre.answers, ...centre.guides].map(
      ({ number, address }) => [shortAddress(number), on(address)] as const,
    ),
    ...[...moved, ...triage.moved, ...triage.short].map(({ from, to }) => [from, on(to)] as const),
    ...retired.flatMap(({ number, fate, places }) =>
      'to' in fate
        ? [[shortAddress(number), { ...on(fate.to), ...dropped(centre, places) }] as const]
        : [],
    ),
  ]);
}

/** The old page is gone: its fragments lead where that was declared, else they are dropped. */
function dropped(
  centre: HelpCentre,
  fates: Fates,
): Pick<Forward, 'fragment' | 'places' | 'notes' | 'links'> {
  const places = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const [id, fate] of fates) {
    if ('to' in fate) places.set(id, centre.pathOf(fate.to));
    else notes.set(id, fate.note);
  }
  const links = (): PlaceLink[] =>
    [...fates].flatMap(([id, fate]) => ('to' in fate ? [linkTo(centre, id, fate.to)] : []));
  return { fragment: 'dropped', places, notes, links };
}

/** The places of a page, those that it had, and those of a page that is gone. */
function linksTo(centre: HelpCentre, address: string, fates?: Fates): PlaceLink[] {
  const page = centre.pageAt(address);
  const former = [...(fates ?? page?.gone ?? [])];
  return [
    ...[...(page?.headings ?? []), ...(page?.steps ?? [])].map(({ id }) =>
      linkTo(centre, id, `${address}#${id}`),
    ),
    // A note stands where the place was.
    ...former.map(([id, fate]) => linkTo(centre, id, 'to' in fate ? fate.to : `${address}#${id}`)),
  ];
}

function linkTo(centre: HelpCentre, id: string, to: string): PlaceLink {
  return { id, to: centre.pathOf(to), label: titleAt(centre, to) };
}

/** The name of a place, or else that of its page. */
function titleAt(centre: HelpCentre, to: string): string {
  const [address = '', id] = to.split('#');
  const page = centre.pageAt(address);
  const place = [...(page?.headings ?? []), ...(page?.steps ?? [])].find((one) => one.id === id);
  return place?.text ?? centre.titleAt(address) ?? to;
}
