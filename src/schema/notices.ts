import { z } from 'astro/zod';
import { lineIn, number, slug } from './fields.ts';
import type { LanguageTag } from './language-tag.ts';
import { moment, timeOf } from './moment.ts';

/** How much a notice matters, most first. */
export const noticeLevels = ['incident', 'warning', 'info'] as const;

const example = '写成 年-月-日 时:分 时区，例如';

const noticeIn = (tag: LanguageTag) =>
  z
    .strictObject({
      text: lineIn(tag, 120, (said) => `一两句话：发生了什么、要不要做什么，最多 ${said}`),
      level: z
        .enum(noticeLevels)
        .describe('info（通知）、warning（注意）、incident（正在发生的故障）之一'),
      from: moment.describe(`从什么时候起显示，${example} from: 2026-11-23 14:00 +08:00`),
      until: moment.describe(
        `到什么时候为止，晚于 from，${example} until: 2026-11-24 02:00 +08:00`,
      ),
      /** When the text was last changed. */
      updated: moment
        .describe(
          `文字最近一次改动的时间，在 until 以前，${example} updated: 2026-11-23 15:30 +08:00；没改过就不写`,
        )
        .optional(),
      topics: z
        .array(slug)
        .min(1)
        .max(20)
        .describe('只在这些问题类型的页面显示，例如 topics: [withdrawal]；每一页都显示就不写')
        .optional(),
      link: number.describe('详细说明的页面编号，例如 link: 1301；没有就不写').optional(),
    })
    .superRefine(({ from, until, updated }, context) => {
      if (timeOf(until) <= timeOf(from))
        context.addIssue({ code: 'custom', path: ['until'], message: '不晚于 from' });
      if (updated !== undefined && timeOf(updated) > timeOf(until))
        context.addIssue({ code: 'custom', path: ['updated'], message: '晚于 until' });
    });

/** `notices` of site.yaml: what is going on just now, with its beginning and its end. */
export const noticesIn = (tag: LanguageTag) =>
  z
    .array(noticeIn(tag))
    .max(5)
    .default([])
    .describe('最多 5 条公告，每条写 text、level、from、until');

export type Notice = z.infer<ReturnType<typeof noticeIn>>;
