import { z } from 'astro/zod';
import { idPattern, largestNumber, smallestNumber } from './identifiers.ts';
import { isChinese, type LanguageTag } from './language-tag.ts';
import { lengthOf } from './text-length.ts';

/**
 * Fields that several kinds of content share. The description of a field is what a writer is
 * told was expected when the field is wrong; messages.ts says what was found instead. Its title is
 * what a form calls it, `maxLength` and `format` are what a form needs to know of a rule of ours.
 */

/** Permanent number of an answer or guide: four digits, five when those are used up; never reused. */
export const number = z.number().int().min(smallestNumber).max(largestNumber);

export const pageNumber = number.meta({
  title: '编号',
  description: '四位数字的编号（用完以后五位），发布后永远不变，例如 id: 1301',
});

/**
 * How many characters a text may have in a language, and the word for them. Limits are counted in
 * Chinese; an English letter is half as wide as a Han character, and says less.
 */
export function room(most: number, tag: LanguageTag): { most: number; said: string } {
  return isChinese(tag)
    ? { most, said: `${most} 个字` }
    : { most: 2 * most, said: `${2 * most} 个字符` };
}

/** A line of plain text: no line break, no tag, no blank at either end. */
export const line = (most: number) =>
  z
    .string()
    .min(1)
    .superRefine((input, { addIssue }) => {
      if (lengthOf(input) > most)
        addIssue({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input });
    })
    .regex(/^\S(?:.*\S)?$/u, '开头或结尾有空格，或者分成了几行')
    .regex(/^[^<>]*$/u, '含有 < 或 >，这里只能写文字')
    .regex(/^\P{Cc}*$/u, '含有制表符或别的控制字符')
    .meta({ maxLength: most });

/** A line that has room for so many Han characters, with what is said of it. */
export function lineIn(tag: LanguageTag, han: number, describe: (said: string) => string) {
  const { most, said } = room(han, tag);
  return line(most).describe(describe(said));
}

/**
 * A sentence that says what to do. It has to be whole when somebody in a hurry reads it in a second
 * language: English takes ten letters for what takes three Han characters, and is not to be squeezed.
 */
export function sentenceIn(tag: LanguageTag, han: number, describe: (said: string) => string) {
  return lineIn(tag, isChinese(tag) ? han : Math.floor((han * 5) / 3), describe);
}

/** How many wordings a page needs, and may have. */
export const leastAliases = 3;
export const mostAliases = 10;

/** The texts of a page, in a language. */
export const wordsIn = (tag: LanguageTag) => ({
  title: lineIn(
    tag,
    40,
    (said) => `一行标题，最多 ${said}，例如 title: 提现未到账，我应该怎么办？`,
  ).meta({ title: '标题' }),
  summary: sentenceIn(
    tag,
    60,
    (said) =>
      `直接答案，先做的一件事，最多 ${said}，占位符算 5 个，例如 summary: 先在提现记录里确认状态。`,
  ).meta({ title: '直接答案' }),
  aliases: z
    .array(line(room(60, tag).most))
    .min(leastAliases)
    .max(mostAliases)
    .meta({
      title: '问法',
      description:
        '3 到 10 种真实的问法，例如 aliases: 下面每种一行，写“  - 提现一直没到账”，不能有空行',
    }),
});

/** Not finished: on the sites of its writers, and not on that of readers. */
export const draft = z.boolean().default(false).meta({
  title: '草稿',
  description:
    'true 或 false：是不是还没写完的草稿；草稿只在 npm run dev 和 npm run preview 里看得到',
});

/** The phone in the reader's hand is not to be called with: its numbers get no buttons. */
export const otherPhone = z.boolean().default(false).meta({
  title: '用另一部手机',
  description: 'true 或 false：是不是不能用手上这部手机打电话（装过陌生软件、共享过屏幕）',
});

export const related = z
  .array(number)
  .min(1)
  .max(6)
  .meta({ title: '相关页面', description: '1 到 6 个相关的编号，例如 related: [1302, 1104]' });

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar date that exists, as text: YAML dates have no time zone to get wrong. */
export const date = z
  .string()
  .regex(datePattern)
  .refine(isCalendarDate, '日历上没有这一天')
  .meta({ format: 'date' });

/** A day on which something has been done. */
export const pastDate = date.refine(
  (date) => Date.parse(date) <= Date.now() + 86_400_000,
  '这一天还没到',
);

export const reviewed = pastDate.meta({
  title: '读过的日期',
  description: '最近一次从头到尾读过的日期，写成 年-月-日，例如 reviewed: 2026-11-20',
});

/** When a translation that is older began to lead its readers wrong. */
export const changed = pastDate.optional().meta({
  title: '重要改动的日期',
  description:
    '最近一次会让旧译文误导人的改动，写成 年-月-日，例如 changed: 2026-11-29；reviewed 早于它的译文会提醒读者',
});

/** After how many days a page is to be read again, as it is written: `180d`. */
export const reviewIn = z
  .string()
  .regex(/^[1-9]\d{0,3}d$/)
  .meta({ title: '多久再核对', description: '多少天以后要重新核对，写成天数加 d，例如 180d' });

function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** An id that becomes part of an address. */
export const slug = z.string().regex(idPattern).max(40);
