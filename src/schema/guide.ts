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

/** Frontmatter of `content/guide/<slug>.md`. */
export const guideSchemas = perLanguage((tag) =>
  z.strictObject({
    /** Permanent number. */
    id: pageNumber,
    // Title; what the guide says in one or two sentences; and how people really ask: indexed, not
    // shown.
    ...wordsIn(tag),
    /** Numbers of related answers and guides. */
    related,
    /** Makes the guide the playbook of a topic. */
    topic: slug.optional().meta({
      title: '问题类型',
      description: '问题类型的 id（见 topics.yaml），只有这一类问题的总指南才写',
    }),
    /** Shows the operator and its channels at the end of the page. */
    channels: z.boolean().default(false).meta({
      title: '列出渠道',
      description: 'true 或 false：要不要在页末列出运营方和登记的渠道',
    }),
    /** Lists the public authorities of all regions at the end of the page. */
    authorities: z.boolean().default(false).meta({
      title: '列出机构',
      description: 'true 或 false：要不要在页末列出 authorities.yaml 里的机构',
    }),
    draft,
    otherPhone,
    reviewed,
    /** Where the page is to be read again sooner or later than the others. */
    review_in: reviewIn.optional(),
    changed,
  }),
);
