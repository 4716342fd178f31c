import { z } from 'astro/zod';
import { aliases, pageNumber, related, reviewed, slug, summary, title } from './fields.ts';

/** Frontmatter of `content/faq/<topic>/<slug>.md`. */
export const answerSchema = z.strictObject({
  /** Permanent number. */
  id: pageNumber,
  /** The question. */
  title,
  /** The direct answer: lead, description, search result, reply. */
  summary,
  /** How people really ask; indexed, not shown. */
  aliases,
  /** Numbers of related answers and guides, most useful first. */
  related,
  /** Facts of site.yaml that this answer depends on; shown under the direct answer. */
  facts: z
    .array(slug)
    .max(3)
    .default([])
    .describe('site.yaml 里 facts 的编号，最多 3 个，例如 facts: [withdrawal-time]'),
  /** When a person last read it from beginning to end. */
  reviewed,
});
