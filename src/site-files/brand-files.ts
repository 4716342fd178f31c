import { faviconAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { drawnFavicon } from './drawn-favicon.ts';

/** The pictures of the brand, and a favicon for one that has none. */
export function* brandFiles({ brand, site }: HelpCentre): Iterable<[string, string | Uint8Array]> {
  for (const { address, content } of brand)
    yield [address.slice(1), Buffer.from(content, 'base64')];
  if (!brand.some(({ role }) => role === 'favicon'))
    yield [faviconAddress('svg').slice(1), drawnFavicon(site.brand, site.theme.colour)];
}
