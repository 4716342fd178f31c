import { z } from 'astro/zod';
import { aliases, pageNumber, related, reviewed, slug, summary, title } from './fields.ts';

/** Frontmatter of `content/guide/<slug>.md`. */
export const guideSchema = z.strictObject({
  /** Permanent number. */
  id: pageNumber,
  title,
  /** What the guide says in one or two sentences. */
  summary,
  /** How people really ask; indexed, not shown. */
  aliases,
  /** Numbers of related answers and guides. */
  related,
  /** Makes the guide the playbook of a topic. */
  topic: slug.optional().describe('问题类型的 id（见 topics.yaml），只有这一类问题的总指南才写'),
  /** Shows the operator's official channels at the end of the page. */
  channels: z.boolean().default(false).describe('true 或 false：要不要在页末列出官方渠道'),
  reviewed,
});
