import { contactAddress, topicAddress, triageAddress } from '../model/addresses.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import type { Page } from '../model/page.ts';
import { supportGuides } from '../model/support-guides.ts';

/** A link that is offered when a search finds nothing. */
interface FallbackLink {
  title: string;
  /** A path. */
  address: string;
}

/** What is offered when no answer is plausible; never a blank page. */
export interface Fallback {
  /** Questions that lead on, for who does not know what happened. */
  triage: FallbackLink[];
  topics: FallbackLink[];
  featured: FallbackLink[];
  support: FallbackLink[];
}

export function fallbackOf(centre: HelpCentre): Fallback {
  const link = ({ title, path }: Page): FallbackLink => ({ title, address: path });
  const { texts } = centre.language;
  return {
    triage: centre.triage
      ? [{ title: texts['help.triage.way'], address: centre.pathOf(triageAddress) }]
      : [],
    topics: centre.topics.map(({ id, title }) => ({
      title,
      address: centre.pathOf(topicAddress(id)),
    })),
    featured: centre.pages(centre.site.featured).slice(0, 5).map(link),
    support: [
      {
        title: texts['help.contact.title'],
        address: centre.pathOf(contactAddress),
      },
      ...centre.pages(Object.values(supportGuides)).map(link),
    ],
  };
}
