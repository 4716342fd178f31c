import type { LanguageTag } from '../schema/language-tag.ts';
import { faqAddress, topicAddress } from './addresses.ts';
import type { HelpCentre } from './help-centre.ts';
import type { Page } from './page.ts';
import { topicOf, type RenderedPage } from './rendered-page.ts';

/** A link of the navigation beside every page. */
export interface NavigationLink {
  label: string;
  address: string;
  /** The language of the label, where it is not that of the site. */
  lang?: LanguageTag | undefined;
}

/** A link, or a group of links, of it. */
export type NavigationItem = NavigationLink | { label: string; items: NavigationItem[] };

/** Words of the interface that the navigation needs. */
export interface NavigationLabels {
  faq: string;
  topicFaq: string;
  guides: string;
  playbook(topic: string): string;
}

/** So many pages of a row are listed: the navigation is on every page and must not grow. */
const most = 9;

/**
 * The navigation of one page: all topics, and of the answers and guides those around the page at
 * hand. Listing every answer on every page is what makes large sites slow.
 */
export function navigationOf(
  centre: HelpCentre,
  rendered: RenderedPage | undefined,
  labels: NavigationLabels,
): NavigationItem[] {
  const here = topicOf(rendered);
  const page = rendered?.kind === 'page' ? rendered.page : undefined;
  const around = page ? centre.surroundings(page, most) : [];
  const topics = centre.topics.map((topic): NavigationItem => {
    const address = topicAddress(topic.id);
    if (topic.id !== here) return { label: topic.title, address };
    const playbook = centre.playbookOf(topic.id);
    return {
      label: topic.title,
      items: [
        { label: labels.topicFaq, address },
        ...(playbook ? [{ label: labels.playbook(topic.title), address: playbook.address }] : []),
        ...around.filter(({ kind }) => kind === 'answer').map(link),
      ],
    };
  });
  const isGeneral = page !== undefined && page.topic === undefined;
  const guides = (isGeneral ? around : centre.generalGuides.slice(0, most)).map(link);
  return [
    { label: labels.faq, address: faqAddress },
    ...topics,
    ...(guides.length ? [{ label: labels.guides, items: guides }] : []),
  ];
}

const link = ({ title, address, lang }: Page): NavigationItem => ({ label: title, address, lang });
