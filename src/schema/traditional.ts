import { z } from 'astro/zod';
import { line } from './fields.ts';

/** One item of `content/zh-hant.yaml`. */
const correction = z.strictObject({
  /** As it stands in the Simplified text, with as much around it as tells it from others. */
  from: line(40).describe('简体原文里的字，原样写，最多 40 个字，例如 from: 没有消息'),
  to: line(60).describe('繁体版里该有的字，用繁体写，最多 60 个字，例如 to: 沒有消息'),
  why: line(80).describe('为什么，一句话，最多 80 个字'),
});

/** `content/zh-hant.yaml`: what the conversion to Traditional text gets wrong. */
export const correctionsSchema = z
  .array(correction)
  .max(500)
  .describe('一个列表，每一项写 from、to、why');

export type Correction = z.infer<typeof correction>;
