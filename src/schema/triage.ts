import { z } from 'astro/zod';
import { line, lineIn, room, sentenceIn, slug } from './fields.ts';
import { idSource, numberSource } from './identifiers.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';

/** A page as links name it: `1301`, or a place on it: `1301#status`. */
const placePattern = new RegExp(`^${numberSource}(?:#${idSource})?$`);
const targetPattern = new RegExp(`^(?:${idSource}|${numberSource}(?:#${idSource})?)$`);

/** YAML takes `1301` for a number. */
const written = z.union([z.string(), z.number().int()]).transform(String);

const place = written
  .refine((text) => placePattern.test(text), '不是编号，也不是锚点')
  .describe('答案或指南的编号，或者上面的一个位置，例如 1301 或 1301#status');

const target = (key: string) =>
  written
    .refine((text) => targetPattern.test(text), '不是 id，也不是编号或锚点')
    .describe(
      `另一题或一个结果的 id，或者一页、页上的位置，例如 ${key}: money、${key}: 1301#status`,
    );

/** Who an action turns to. */
const parties = [
  'self',
  'bank',
  'police',
  'carrier',
  'authority',
  'support',
  'merchant',
  'family',
] as const;

const nodeId = slug.describe('小写英文、数字和连字符，发布后不变，例如 id: remote');

const otherPhone = z
  .boolean()
  .default(false)
  .describe('true 或 false：手上这部手机可能不干净；这一页的号码只写出来，不能点');

const flag = (meaning: string) => z.boolean().default(false).describe(`true 或 false：${meaning}`);

const actionIn = (tag: LanguageTag) =>
  z.strictObject({
    do: sentenceIn(tag, 60, (said) => `一个动作，最多 ${said}，例如 do: 挂断电话，关掉 Wi-Fi。`),
    who: z
      .array(z.enum(parties))
      .min(1)
      .max(4)
      .describe(`找谁，${parties.join('、')} 里的 1 到 4 个，例如 who: [bank]`),
    call: z
      .array(z.string().regex(new RegExp(String.raw`^${idSource}\.${idSource}$`)))
      .min(1)
      .max(3)
      .default([])
      .describe(
        '可以不写。要拨的号码，1 到 3 个，写 authorities.yaml 里的 地区.机构，例如 call: [cn.police]',
      ),
    see: place.optional(),
  });

const optionIn = (tag: LanguageTag) =>
  z.strictObject({
    label: lineIn(tag, 24, (said) => `人们会说的话，最多 ${said}`),
    to: target('to'),
  });

const questionIn = (tag: LanguageTag) =>
  z.strictObject({
    id: nodeId,
    question: lineIn(tag, 40, (said) => `一个问题，最多 ${said}`),
    note: lineIn(tag, 80, (said) => `可以不写。一句补充，最多 ${said}`).optional(),
    otherPhone,
    first: actionIn(tag).describe('可以不写。回答以前先做的一件事，写 do、who').optional(),
    options: z
      .array(optionIn(tag))
      .min(2)
      .max(6)
      .describe('2 到 6 个选项，每个写 label、to；“说不清”不用写，写 unsure'),
    unsure: target('unsure'),
  });

const outcomeIn = (tag: LanguageTag) =>
  z.strictObject({
    id: nodeId,
    title: lineIn(tag, 30, (said) => `是什么情况，最多 ${said}`),
    urgent: flag('要马上做'),
    loss: flag('钱没了，或者可能没了；动作里要有银行和警方'),
    suspect: flag('平台自己可疑；动作里不能有官方客服'),
    otherPhone,
    first: actionIn(tag).describe('最先做的一件事，写 do、who，需要时写 call、see'),
    then: z
      .array(actionIn(tag))
      .max(2)
      .default([])
      .describe('接下来最多两件事，每件写 do、who，需要时写 call、see'),
    pages: z
      .array(place)
      .min(1)
      .max(5)
      .describe('1 到 5 个页面或位置，最有用的在前，例如 pages: [1507, 1310#freeze]'),
  });

/** `content/triage.yaml`: questions that lead from what somebody sees to what they do first. */
export const triageSchemas = perLanguage((tag) =>
  z.strictObject({
    /** Queries that are little else are led to the first question. */
    words: z
      .array(line(room(20, tag).most))
      .min(2)
      .max(40)
      .default([])
      .describe(
        '可以不写。不知道是哪一种的人会打的说法，2 到 40 个，例如 words: [出事了, 不知道怎么回事]',
      ),
    questions: z
      .array(questionIn(tag))
      .min(1)
      .max(100)
      .describe('一个列表，第一题在前，每题写 id、question、options、unsure'),
    outcomes: z
      .array(outcomeIn(tag))
      .min(1)
      .max(200)
      .describe('一个列表，每个结果写 id、title、first、then、pages'),
    retired: z
      .record(z.string(), nodeId)
      .default({})
      .describe('发布过、不再有的 id，和接替它的 id，例如 old-id: new-id'),
  }),
);

export type WrittenTriage = z.infer<(typeof triageSchemas)[LanguageTag]>;
export type WrittenQuestion = WrittenTriage['questions'][number];
export type WrittenOutcome = WrittenTriage['outcomes'][number];
export type WrittenAction = WrittenOutcome['first'];
