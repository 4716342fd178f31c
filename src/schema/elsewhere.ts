import { z } from 'astro/zod';
import { line, lineIn, number, slug } from './fields.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';

/** One item of `content/elsewhere.yaml`. */
const subjectIn = (tag: LanguageTag) =>
  z.strictObject({
    /** A name for people who edit the file. */
    id: slug.describe('小写英文、数字和连字符，例如 id: loans'),
    /** How people type it; a query that is little else is about this subject. */
    words: z
      .array(line(20))
      .min(2)
      .max(12)
      .describe('2 到 12 个人们会打的说法，每个最多 20 个字，例如 words: [贷款, 借钱]'),
    title: lineIn(tag, 20, (said) => `这件事的名字，最多 ${said}`),
    /** Says that it is not here, and where to go; also a reply. */
    answer: lineIn(
      tag,
      80,
      (said) => `一句话，最多 ${said}：说明本站没有这方面的内容，以及可以去哪里`,
    ),
    to: number.optional().describe('可以不写。可以看的那一页的编号，例如 to: 1002'),
  });

/** `content/elsewhere.yaml`: what people ask for and will not find here. */
export const elsewhereSchemas = perLanguage((tag) =>
  z
    .array(subjectIn(tag))
    .max(100)
    .describe('一个列表，每一项写 id、words、title、answer，需要时写 to'),
);

export type Elsewhere = z.infer<ReturnType<typeof subjectIn>>;
