import type { Topic } from '../schema/topics.ts';
import type { Page } from './page.ts';

/** Where in the help centre a rendered page stands. */
export type Place =
  | { kind: 'home' | 'faq' | 'search' | 'desk' | 'about' | 'notFound' }
  | { kind: 'topic'; topic: Topic }
  | { kind: 'page'; page: Page };

/** The topic a place belongs to, by id. */
export function topicOf(place: Place | undefined): string | undefined {
  if (place?.kind === 'topic') return place.topic.id;
  return place?.kind === 'page' ? place.page.topic : undefined;
}
