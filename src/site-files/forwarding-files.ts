import type { HelpCentre } from '../model/help-centre.ts';
import { forwardingPage } from './forwarding/forwarding-page.ts';
import { forwardsOf } from './forwarding/forwards.ts';

/**
 * Short links and old addresses: each goes on to where its page is now. They are whole pages
 * already and nothing of the frame stands in them; passing through Astro they took an eighth of
 * the time of rendering.
 */
export function* forwardingFiles(centre: HelpCentre): Generator<[path: string, html: string]> {
  const { url } = centre.site;
  const origin = url === undefined ? undefined : new URL(url);
  for (const [address, forward] of forwardsOf(centre))
    yield [`${address.slice(1)}index.html`, forwardingPage(forward, centre.language, origin)];
}
