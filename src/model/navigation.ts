import { faqAddress, topicAddress } from './addresses.ts';
import type { HelpCentre } from './help-centre.ts';
import type { Page } from './page.ts';
import { topicOf, type Place } from './place.ts';

/** A link, or a group of links, of the navigation beside every page. */
export type NavigationItem =
  { label: string; address: string } | { label: string; items: NavigationItem[] };

/** Words of the interface that the navigation needs. */
export interface NavigationLabels {
  faq: string;
  topicFaq: string;
  guides: string;
  playbook(topic: string): string;
}

/**
 * The navigation of one page: all topics and general guides, and of the answers only those of
 * the topic at hand. Listing every answer on every page is what makes large sites slow.
 */
export function navigationOf(
  centre: HelpCentre,
  place: Place | undefined,
  labels: NavigationLabels,
): NavigationItem[] {
  const here = topicOf(place);
  const topics = centre.topics.map((topic): NavigationItem => {
    const address = topicAddress(topic.id);
    if (topic.id !== here) return { label: topic.title, address };
    const playbook = centre.playbookOf(topic.id);
    return {
      label: topic.title,
      items: [
        { label: labels.topicFaq, address },
        ...(playbook ? [{ label: labels.playbook(topic.title), address: playbook.address }] : []),
        ...centre.answersOf(topic.id).map(link),
      ],
    };
  });
  const guides = centre.generalGuides.map(link);
  return [
    { label: labels.faq, address: faqAddress },
    ...topics,
    ...(guides.length ? [{ label: labels.guides, items: guides }] : []),
  ];
}

const link = ({ title, address }: Page): NavigationItem => ({ label: title, address });
