import { z } from 'astro/zod';
import { lineIn, slug } from './fields.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';

/** One item of `content/topics.yaml`. */
const topicIn = (tag: LanguageTag) =>
  z.strictObject({
    /** Folder name below `faq/` and part of the address. */
    id: slug.describe('小写英文、数字和连字符，与 faq/ 下的文件夹同名，例如 id: withdrawal'),
    title: lineIn(tag, 12, (said) => `问题类型的名字，最多 ${said}`),
    /** One line: what belongs here, in the reader's words. */
    description: lineIn(tag, 60, (said) => `一行说明，最多 ${said}`),
    /** Place among the topics, small first. */
    order: z.number().int().describe('排第几的整数，例如 order: 1'),
  });

/** `content/topics.yaml`. */
export const topicsSchemas = perLanguage((tag) =>
  z.array(topicIn(tag)).min(1).describe('一个列表，每一项写 id、title、description、order'),
);

export type Topic = z.infer<ReturnType<typeof topicIn>>;
