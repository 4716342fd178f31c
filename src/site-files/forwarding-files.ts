import { shortAddresses, shortTriageAddresses } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { forwardingPage } from './forwarding/forwarding-page.ts';
import { forwardsOf } from './forwarding/forwards.ts';
import { languageChoice } from './forwarding/language-choice.ts';

/**
 * Short links and old addresses: each goes on to where its page is now. They are whole pages
 * already and nothing of the frame stands in them; passing through Astro they took an eighth of
 * the time of rendering.
 */
export function* forwardingFiles(centre: HelpCentre): Generator<[path: string, html: string]> {
  const { url } = centre.site;
  const origin = url === undefined ? undefined : new URL(url);
  const choice = languageChoice(centre.editions);
  for (const [address, forward] of forwardsOf(centre)) {
    const languages = isShort(address) ? choice : undefined;
    const page = forwardingPage(forward, centre.language, { origin, languages });
    yield [`${address.slice(1)}index.html`, page];
  }
}

/** Other addresses say in which language they are. */
const isShort = (address: string): boolean =>
  address.startsWith(shortAddresses) || address.startsWith(shortTriageAddresses);
