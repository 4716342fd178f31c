import { z } from 'astro/zod';
import { line, slug } from './fields.ts';

/** One item of `content/topics.yaml`. */
export const topicSchema = z.strictObject({
  /** Folder name below `faq/` and part of the address. */
  id: slug.describe('小写英文、数字和连字符，与 faq/ 下的文件夹同名，例如 id: withdrawal'),
  title: line(12).describe('问题类型的名字，最多 12 个字'),
  /** One line: what belongs here, in the reader's words. */
  description: line(60).describe('一行说明，最多 60 个字'),
  /** Place among the topics, small first. */
  order: z.number().int().describe('排第几的整数，例如 order: 1'),
});

export const topicsSchema = z
  .array(topicSchema)
  .min(1)
  .describe('一个列表，每一项写 id、title、description、order');

export type Topic = z.infer<typeof topicSchema>;
