import { composeAddress, contactAddress, pathOf, topicAddress } from '../../model/addresses.ts';
import type { HelpCentre } from '../../model/help-centre.ts';
import { fill } from '../../model/interface-text.ts';
import type { Page } from '../../model/page.ts';
import { feedbackAddress } from './feedback-address.ts';

/** A way on from a page that did not help; `reasons.ts` picks some of them by their `way`. */
export interface WayOn {
  way: Way;
  label: string;
  path: string;
}

export type Way = 'contact' | 'prepare' | 'topic' | 'playbook' | 'feedback';

/**
 * The ways on from a page, most useful first; those that lead to the page itself are left out.
 * What has been written of it goes where `site.yaml` says, or there is no such way.
 */
export function waysOn(page: Page, centre: HelpCentre): WayOn[] {
  const { texts } = centre.language;
  const topic = page.topic === undefined ? undefined : centre.topic(page.topic);
  const playbook = topic && centre.playbookOf(topic.id);
  const { feedback } = centre.site;
  const ways: (WayOn | undefined)[] = [
    { way: 'contact', label: texts['help.contact.link'], path: pathOf(contactAddress) },
    {
      way: 'prepare',
      label: texts['help.page.wayOnPrepare'],
      path: pathOf(composeAddress(page.number)),
    },
    topic && {
      way: 'topic',
      label: fill(texts['help.page.wayOnTopic'], { topic: topic.title }),
      path: pathOf(topicAddress(topic.id)),
    },
    playbook && {
      way: 'playbook',
      label: fill(texts['help.nav.playbook'], { topic: topic.title }),
      path: playbook.path,
    },
    feedback && {
      way: 'feedback',
      label: texts['help.end.feedback'],
      path: feedbackAddress(feedback),
    },
  ];
  return ways.flatMap((way) => (way && way.path !== page.path ? way : []));
}
