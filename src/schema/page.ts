import { z } from 'astro/zod';
import { answerSchemas } from './answer.ts';
import { number, line, room } from './fields.ts';
import { guideSchemas } from './guide.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';

/** What a page has to have before readers get it, and its writer may not know at its beginning. */
const unfinished = perLanguage((tag) => ({
  aliases: z
    .array(line(room(60, tag).most))
    .max(10)
    .default([])
    .describe('真实的问法，最多 10 行；草稿可以先不写，去掉 draft 以前写 3 行以上'),
  related: z
    .array(number)
    .max(6)
    .default([])
    .describe('相关的编号，最多 6 个，例如 related: [1302, 1104]；草稿可以先不写'),
}));

type Schemas<Written> = Readonly<Record<LanguageTag, z.ZodType<Written>>>;
/** By kind of page. */
interface PageSchemas {
  answer: Schemas<z.infer<(typeof answerSchemas)[LanguageTag]>>;
  guide: Schemas<z.infer<(typeof guideSchemas)[LanguageTag]>>;
}

const finished: PageSchemas = { answer: answerSchemas, guide: guideSchemas };
const drafts: PageSchemas = {
  answer: perLanguage((tag) => answerSchemas[tag].extend(unfinished[tag])),
  guide: perLanguage((tag) => guideSchemas[tag].extend(unfinished[tag])),
};

/** The frontmatter of answers and guides, by kind and language. */
export const pageSchemas = (draft: boolean): PageSchemas => (draft ? drafts : finished);
