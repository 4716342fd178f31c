import { plainText } from '../../markdown/plain-text.ts';
import { outlineOf } from '../../markdown/outline.ts';
import { pageAddress } from '../../model/addresses.ts';
import { conceptsSchema, type Concept } from '../../schema/concepts.ts';
import { elsewhereSchemas } from '../../schema/elsewhere.ts';
import type { ContentSource } from '../../source/content-source.ts';
import type { ElsewhereSubject } from '../../search/elsewhere.ts';
import type { IndexOptions, SearchPage } from '../../search/search-page.ts';

/**
 * Pages for the search from any content folder, whatever the content rules say of it: so that
 * the search can be measured on collections that nobody here wrote. A page needs a number and a
 * title; everything else may be missing.
 */
export function lenientSearchPages({ pages, topics }: ContentSource): SearchPage[] {
  const titles = topicTitles(topics.yaml?.value);
  return pages.flatMap((page) => {
    const data = page.frontmatter?.value;
    const fields =
      typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
    const number = Number(fields['id']);
    if (!Number.isSafeInteger(number) || typeof fields['title'] !== 'string') return [];
    const topic = titles.get(page.folder || String(fields['topic'] ?? ''));
    return [
      {
        kind: page.kind,
        number,
        title: fields['title'],
        summary: String(fields['summary'] ?? ''),
        aliases: Array.isArray(fields['aliases']) ? fields['aliases'].map(String) : [],
        topic: topic ?? page.folder,
        address: pageAddress(page),
        steps: outlineOf(page.body).flatMap(({ kind, text }) => (kind === 'step' ? [text] : [])),
        body: plainText(page.body),
      },
    ];
  });
}

/** What else an index is made of. */
export const lenientOptions = (source: ContentSource) =>
  ({
    elsewhere: lenientElsewhere(source),
    concepts: lenientConcepts(source),
  }) satisfies IndexOptions;

/** What people say for one another there; files that are wrong are left out. */
export const lenientConcepts = ({ concepts }: Pick<ContentSource, 'concepts'>): Concept[] =>
  concepts.flatMap(({ yaml }) => conceptsSchema.safeParse(yaml?.value).data ?? []);

/** The subjects that have nothing there, without the pages that may be read instead. */
const lenientElsewhere = ({ elsewhere }: ContentSource): ElsewhereSubject[] =>
  (elsewhereSchemas['zh-CN'].safeParse(elsewhere.yaml?.value).data ?? []).map(
    ({ words, title, answer }) => ({ words, title, answer }),
  );

function topicTitles(value: unknown): Map<string, string> {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return new Map(
    list.flatMap((topic) => {
      const { id, title } = (topic ?? {}) as { id?: unknown; title?: unknown };
      return typeof id === 'string' && typeof title === 'string' ? [[id, title]] : [];
    }),
  );
}
