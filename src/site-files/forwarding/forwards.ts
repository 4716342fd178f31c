import { shortAddress } from '../../model/addresses.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import type { Fate, RetiredPage } from '../../model/ledger/forwarding.ts';
import type { Forward } from './forwarding-page.ts';

/**
 * Every address that only leads on: short links, and old addresses of pages and topics.
 *
 * @returns By address. A retired page that nothing succeeds is a page of its own and not in it.
 */
export function forwardsOf(centre: HelpCentre): Map<string, Forward> {
  const { moved, retired } = centre.forwarding;
  const on = (to: string): Forward => ({
    to: centre.pathOf(to),
    label: centre.titleAt(to.replace(/#.*/, '')) ?? to,
    fragment: 'kept',
    places: new Map(),
    notes: new Map(),
  });
  return new Map([
    ...[...centre.answers, ...centre.guides].map(
      ({ number, address }) => [shortAddress(number), on(address)] as const,
    ),
    ...moved.map(({ from, to }) => [from, on(to)] as const),
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
  fates: RetiredPage['places'],
): Pick<Forward, 'fragment' | 'places' | 'notes'> {
  const places = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const [id, fate] of fates as ReadonlyMap<string, Fate>) {
    if ('to' in fate) places.set(id, centre.pathOf(fate.to));
    else notes.set(id, fate.note);
  }
  return { fragment: 'dropped', places, notes };
}
