import {
  deskAddress,
  searchAddress,
  shortAddresses,
  shortTriageAddresses,
} from '../model/addresses.ts';
import { allDrawn } from '../model/drawn-from.ts';
import type { HelpCentre } from '../model/help-centre.ts';

/**
 * Whether an address belongs into a list of pages to read: short links, old addresses, results
 * and the page of the agents do not.
 *
 * @param path Of the page, with the folder of the site on its host.
 */
export function isListed(centre: HelpCentre, path: string): boolean {
  const address = path.slice(centre.pathOf('').length);
  return (
    ![shortAddresses, shortTriageAddresses, deskAddress, searchAddress].some((start) =>
      address.startsWith(start),
    ) && !centre.forwarding.moved.some(({ from }) => from === address)
  );
}

/** Whole addresses of all pages that builds take over; none where the site does not know its own. */
export function pageUrls(centre: HelpCentre): string[] {
  const { home } = centre;
  return home === undefined ? [] : allDrawn(centre).map(({ address }) => home + address);
}
