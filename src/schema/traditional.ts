import { z } from 'astro/zod';
import { line } from './fields.ts';

/** One item of `content/zh-hant.yaml`. */
const correction = z.strictObject({
  /** As it stands in the Simplified text, with as much around it as tells it from others. */
  from: line(40).describe('简体原文里的字，原样写，最多 40 个字，例如 from: 没消息'),
  to: line(60).describe('繁体版里该有的字，用繁体写，最多 60 个字，例如 to: 沒消息'),
  why: line(80).describe('为什么，一句话，最多 80 个字'),
});

/** `content/zh-hant.yaml`: what the conversion to Traditional text gets wrong. */
export const correctionsSchema = z
  .array(correction)
  .max(500)
  .superRefine((list, { addIssue }) => {
    const seen = new Set<string>();
    for (const [index, { from }] of list.entries()) {
      if (seen.has(from))
        addIssue({ code: 'custom', path: [index, 'from'], message: '前面已经有这一项' });
      seen.add(from);
    }
  })
  .describe('一个列表，每一项写 from、to、why，from 不重复');

export type Correction = z.infer<typeof correction>;
