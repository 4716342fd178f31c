import type { LanguageTag } from '../schema/language-tag.ts';
import type { Topic } from '../schema/topics.ts';
import type { Page } from './page.ts';
import type { TriageOutcome, TriageQuestion } from './triage/triage.ts';

export type Tool = 'triage' | 'compose' | 'official' | 'cases' | 'file';

/** What a page is that is being rendered: an answer or guide, or one of those around them. */
export type RenderedPage =
  | { kind: 'home' | 'faq' | 'search' | 'contact' | 'desk' | 'about' | 'notFound' }
  /** One of those that lead from an answer to an outcome. */
  | {
      kind: 'tool';
      tool: Tool;
      /** Of triage: the question or outcome. */
      node?: TriageQuestion | TriageOutcome;
    }
  | { kind: 'topic'; topic: Topic }
  | { kind: 'page'; page: Page };

/** The language of its words, where it is not that of the site. */
export const langOf = (rendered: RenderedPage | undefined): LanguageTag | undefined =>
  rendered?.kind === 'page' ? rendered.page.lang : undefined;

/** The topic it belongs to, by id. */
export function topicOf(rendered: RenderedPage | undefined): string | undefined {
  if (rendered?.kind === 'topic') return rendered.topic.id;
  return rendered?.kind === 'page' ? rendered.page.topic : undefined;
}
