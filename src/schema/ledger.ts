import { z } from 'astro/zod';
import { date, number, room, slug } from './fields.ts';
import { idSource, numberSource } from './identifiers.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';

/** A page as links name it: `1301`, or a place on it: `1301#status`. */
const placePattern = new RegExp(`^${numberSource}(?:#${idSource})?$`);
const addressPattern = new RegExp(`^/(?:faq|guide)/(?:${idSource}/){1,2}$`);
const listPattern = new RegExp(String.raw`^/faq/${idSource}/page/[1-9]\d*/$`);

/** YAML takes `1301` for a number. */
const written = z.union([z.string(), z.number().int()]).transform(String);

const from = written
  .refine((text) => placePattern.test(text) || addressPattern.test(text), '不是编号、锚点或网址')
  .describe('发布过的编号、锚点或网址，例如 1305、1305#why、/faq/withdrawal/old-name/');

const to = written
  .refine((text) => placePattern.test(text) || addressPattern.test(text), '不是编号、锚点或网址')
  .optional()
  .describe('接替它的页面或位置，例如 1301 或 1301#status');

/** What tells a sentence in a language from one in the other, and what is said of that. */
const sentence: Record<LanguageTag, [RegExp, string]> = {
  'zh-CN': [/\p{Script=Han}/u, '不是一句中文'],
  'zh-Hant': [/\p{Script=Han}/u, '不是一句中文'],
  en: [/^(?=.*[a-z])\P{Script=Han}*$/iu, '不是一句英文'],
};

/** The reader of the old link is shown it. */
function noteIn(tag: LanguageTag) {
  const { most, said } = room(140, tag);
  return z
    .string()
    .regex(/^[^<>\p{Cc}]*$/u, '含有 < 或 >，或者分成了几行')
    .regex(...sentence[tag])
    .min(6)
    .max(most)
    .optional()
    .describe(`没有接替时，写给读者的一句话，6 到 ${said}`);
}

const id = slug.describe('小写英文、数字和连字符的编号');

export const publishedPageSchema = z.strictObject({
  number: number.describe('发布过的编号'),
  published: date.describe('第一次发布的日期，写成 年-月-日'),
  /** Tells a renamed page from a number that was given to another question. */
  title: z
    .string()
    .min(1)
    .regex(/^[^<>\p{Cc}]*$/u, '含有 < 或 >，或者分成了几行')
    .optional()
    .describe('第一次发布时的标题'),
  addresses: z
    .array(z.string().regex(addressPattern))
    .min(1)
    .describe('用过的网址，例如 [/faq/withdrawal/not-arrived/]'),
  headings: z.array(id).default([]).describe('发布过的小标题编号，例如 [why, still]'),
  steps: z.array(id).default([]).describe('发布过的步骤编号，例如 [status, account]'),
});

const retirementIn = (tag: LanguageTag) =>
  z
    .strictObject({ from, to, note: noteIn(tag) })
    .refine(({ to, note }) => (to === undefined) !== (note === undefined), {
      message: 'to 和 note 要写一个，也只写一个',
    })
    .describe('from，加上 to 或 note 其中一个');

const topics = z.array(slug).default([]).describe('发布过的问题类型的 id');
const lists = z
  .array(z.string().regex(listPattern))
  .default([])
  .describe('发布过的问题列表第二页起的网址，例如 /faq/withdrawal/page/2/');
const triageIds = z
  .array(slug)
  .default([])
  .describe('发布过的题和结果的 id，由 npm run publish 写');
const retiredIn = (tag: LanguageTag) =>
  z
    .array(retirementIn(tag))
    .default([])
    .describe('不再有的东西，每项写 from，加上 to 或 note 其中一个');

/** `content/ledger/1301-not-arrived.yaml`: what was promised of a page, and what became of it. */
export const recordSchemas = perLanguage((tag) =>
  publishedPageSchema.extend({ retired: retiredIn(tag) }),
);

/** `content/ledger/topics.yaml`: the same of topics and the pages of their lists. */
export const ledgerTopicsSchemas = perLanguage((tag) =>
  z.strictObject({
    version: z.literal(1).describe('台账格式的版本，写 1'),
    topics,
    lists,
    retired: retiredIn(tag),
  }),
);

/** `content/ledger/triage.yaml`: the same of questions and outcomes; what is gone says so in `triage.yaml`. */
export const ledgerTriageSchema = z.strictObject({
  version: z.literal(1).describe('台账格式的版本，写 1'),
  triage: triageIds,
});

/** The whole ledger: every promise that was ever made, and what became of those not kept. */
export const ledgerSchemas = perLanguage((tag) =>
  z.strictObject({
    version: z.literal(1).describe('台账格式的版本，写 1'),
    topics,
    lists,
    triage: triageIds,
    pages: z.array(publishedPageSchema).default([]).describe('发布过的页面，由 npm run publish 写'),
    retired: retiredIn(tag),
  }),
);

export type Ledger = z.infer<(typeof ledgerSchemas)[LanguageTag]>;
export type PublishedPage = Ledger['pages'][number];
export type Retirement = Ledger['retired'][number];
