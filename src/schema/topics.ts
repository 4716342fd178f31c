import { icons } from '@iconify-json/lucide';
import { z } from 'astro/zod';
import { lineIn, slug } from './fields.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';

const isIcon = (name: string): boolean => Object.hasOwn(icons.icons, name);

/** One item of `content/topics.yaml`. */
const topicIn = (tag: LanguageTag) =>
  z.strictObject({
    /** Folder name below `faq/` and part of the address. */
    id: slug.describe('小写英文、数字和连字符，与 faq/ 下的文件夹同名，例如 id: withdrawal'),
    title: lineIn(tag, 12, (said) => `问题类型的名字，最多 ${said}`),
    /** One line: what belongs here, in the reader's words. */
    description: lineIn(tag, 60, (said) => `一行说明，最多 ${said}`),
    /** By its name at Lucide, whose icons the build draws. */
    icon: z
      .string()
      .refine((name) => isIcon(name), '没有这个图标')
      .default('circle-question-mark')
      .describe('图标的名字，从 lucide.dev/icons 里选，例如 icon: wallet；不写就是问号'),
    /** Place among the topics, small first. */
    order: z.number().int().describe('排第几的整数，例如 order: 1'),
  });

/** `content/topics.yaml`. */
export const topicsSchemas = perLanguage((tag) =>
  z.array(topicIn(tag)).min(1).describe('一个列表，每一项写 id、title、description、order'),
);

export type Topic = z.infer<ReturnType<typeof topicIn>>;
