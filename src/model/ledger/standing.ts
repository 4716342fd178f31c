import { outlineOf, type OutlineItem } from '../../markdown/outline.ts';
import type { ContentSource } from '../../source/content-source.ts';
import { fieldsOf } from '../../source/untyped.ts';
import { isDraft } from '../../source/page-draft.ts';
import { numberOf } from '../../source/page-number.ts';
import { pageAddress } from '../addresses.ts';
import type { Standing } from './promise.ts';

/**
 * What readers find of a content folder now, whether or not the content rules have anything to say
 * of it.
 *
 * @param withDrafts Whether pages count that are not finished.
 */
export function standingOf(
  { topics, triage, pages }: Pick<ContentSource, 'topics' | 'triage' | 'pages'>,
  withDrafts = false,
): Standing {
  return {
    topics: topicIds(topics.yaml?.value),
    triage: triageIds(triage.yaml?.value),
    pages: pages.flatMap((page) => {
      const number = numberOf(page);
      if (number === undefined || (isDraft(page) && !withDrafts)) return [];
      const outline = outlineOf(page.body);
      return [
        {
          number,
          address: pageAddress(page),
          headings: idsOfKind(outline, 'heading'),
          steps: idsOfKind(outline, 'step'),
        },
      ];
    }),
  };
}

/** Ids in topics.yaml, whether or not the rest of that file is right. */
export function topicIds(topics: unknown): string[] {
  return Array.isArray(topics)
    ? topics.flatMap((topic: { id?: unknown } | null) =>
        typeof topic?.id === 'string' ? [topic.id] : [],
      )
    : [];
}

/** Ids of questions and outcomes, whether or not the rest of their file is right. */
export function triageIds(triage: unknown): string[] {
  const { questions, outcomes } = fieldsOf(triage);
  return [...topicIds(questions), ...topicIds(outcomes)];
}

function idsOfKind(outline: readonly OutlineItem[], kind: OutlineItem['kind']): string[] {
  return outline.flatMap((item) => (item.kind === kind && item.id !== undefined ? [item.id] : []));
}
