import { ledgerSchema } from '../schema/ledger.ts';
import type { ContentSource } from '../source/content-source.ts';
import { deskAddress, searchAddress, shortAddresses } from '../model/addresses.ts';
import { forwardingOf } from '../model/ledger/forwarding.ts';
import { standingOf } from '../model/ledger/standing.ts';

/**
 * Tells which addresses belong into a list of pages to read: short links, old addresses, results
 * and the page of the agents do not.
 *
 * @param content As it was read: later its pages are let go. When its ledger is wrong the build
 * ends before anything is listed.
 * @param folder Of the site on its host.
 * @returns Takes the path of a page.
 */
export function listedIn(content: ContentSource, folder: string): (path: string) => boolean {
  const ledger = ledgerSchema.safeParse(content.ledger.yaml?.value);
  const moved = ledger.success ? forwardingOf(ledger.data, standingOf(content)).moved : [];
  const former = new Set(moved.map(({ from }) => from));
  return (path) => {
    const address = path.slice(folder.length);
    return (
      ![shortAddresses, deskAddress, searchAddress].some((start) => address.startsWith(start)) &&
      !former.has(address)
    );
  };
}
