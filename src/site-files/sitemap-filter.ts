import { deskAddress, searchAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';

/**
 * Whether an address belongs into a list of pages to read: short links, old addresses, results
 * and the page of the agents do not.
 */
export function isListed({ forwarding }: HelpCentre, address: string): boolean {
  return (
    !['/a/', deskAddress, searchAddress].some((start) => address.startsWith(start)) &&
    !forwarding.moved.some(({ from }) => from === address)
  );
}
