import { ledgerSchema } from '../schema/ledger.ts';
import type { ContentSource } from '../source/content-source.ts';
import { deskAddress, searchAddress } from './addresses.ts';
import { forwardingOf } from './ledger/forwarding.ts';
import { standingOf } from './ledger/standing.ts';

/**
 * Tells which addresses belong into a list of pages to read: short links, old addresses, results
 * and the page of the agents do not.
 *
 * @param content As it stands on disk; when its ledger is wrong the build has ended before.
 */
export function listedIn(content: ContentSource): (address: string) => boolean {
  let former: ReadonlySet<string> | undefined;
  return (address) => {
    former ??= formerAddresses(content);
    const unlisted = ['/a/', deskAddress, searchAddress].some((start) => address.startsWith(start));
    return !unlisted && !former.has(address);
  };
}

function formerAddresses(content: ContentSource): Set<string> {
  const ledger = ledgerSchema.safeParse(content.ledger.yaml?.value);
  const moved = ledger.success ? forwardingOf(ledger.data, standingOf(content)).moved : [];
  return new Set(moved.map(({ from }) => from));
}
