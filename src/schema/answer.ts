import { z } from 'astro/zod';
import {
  changed,
  draft,
  otherPhone,
  pageNumber,
  related,
  reviewed,
  reviewIn,
  slug,
  wordsIn,
} from './fields.ts';
import { perLanguage } from './language-tag.ts';

/** Frontmatter of `content/faq/<topic>/<slug>.md`. */
export const answerSchemas = perLanguage((tag) =>
  z.strictObject({
    /** Permanent number. */
    id: pageNumber,
    // The question; the direct answer: lead, description, search result, reply; and how people
    // really ask: indexed, not shown.
    ...wordsIn(tag),
    /** Numbers of related answers and guides, most useful first. */
    related,
    /** Facts of site.yaml that this answer depends on; shown under the direct answer. */
    facts: z.array(slug).max(3).default([]).meta({
      title: '基本事实',
      description: 'site.yaml 里 facts 的编号，最多 3 个，例如 facts: [withdrawal-time]',
    }),
    /** Money may be lost while somebody reads; entrances of the home page need not say so. */
    urgent: z.boolean().default(false).meta({
      title: '很急',
      description: 'true 或 false：是不是很急的问题；首页“现在很急”里的不用写',
    }),
    draft,
    otherPhone,
    /** When a person last read it from beginning to end. */
    reviewed,
    /** Where the page is to be read again sooner or later than the others. */
    review_in: reviewIn.optional(),
    changed,
  }),
);
