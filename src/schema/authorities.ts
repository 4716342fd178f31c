import { z } from 'astro/zod';
import { lineIn, pastDate, slug } from './fields.ts';
import { perLanguage, type LanguageTag } from './language-tag.ts';
import { faultWords, readOutsideAddress } from './outside-address.ts';
import { phone } from './phone.ts';

/** What an authority does for readers, most urgent first. */
const kinds = [
  'police',
  'anti-fraud',
  'consumer',
  'payments',
  'banking',
  'legal-aid',
  'crisis',
  'spam',
] as const;

/** It stands wherever a page names it. */
const dialled = phone.describe(
  '号码，只有数字和分组的空格、连字符，加双引号，例如 phone: "110"；别的话写进 hours、for、find',
);

const webAddress = z
  .string()
  .max(200)
  .superRefine((url, context) => {
    const { fault } = readOutsideAddress(url);
    if (fault) context.addIssue({ code: 'custom', message: faultWords[fault] });
  })
  .describe('机构自己的网址，例如 web: https://www.example.gov/');

const authorityIn = (tag: LanguageTag) =>
  z
    .strictObject({
      /** Behind the id of its region, the name of its placeholder. */
      id: slug.describe('小写英文、数字和连字符，例如 id: police；正文里写 {{地区.id}}'),
      name: lineIn(tag, 30, (said) => `机构或热线的名字，最多 ${said}`),
      kind: z.enum(kinds).describe(`${kinds.join('、')} 之一`),
      phone: dialled.optional(),
      /** The number takes text messages, and no calls. */
      texts: z.literal(true).describe('号码只收短信、不能打，写 texts: true').optional(),
      web: webAddress.optional(),
      /** Where no number is known that is right everywhere: how a reader finds it. */
      find: lineIn(tag, 60, (said) => `没有统一的号码时，到哪里找，最多 ${said}`).optional(),
      for: lineIn(tag, 60, (said) => `管什么，一行，最多 ${said}`),
      notFor: lineIn(tag, 60, (said) => `不管什么，一行，最多 ${said}`).optional(),
      hours: lineIn(tag, 40, (said) => `服务时间，最多 ${said}；不确定就不要写`).optional(),
      source: lineIn(tag, 200, (said) => `号码的出处：网址或文件名，最多 ${said}`).optional(),
      checked: pastDate
        .describe('最近一次照出处核对的日期，写成 年-月-日，例如 checked: 2026-11-28')
        .optional(),
    })
    .superRefine((authority, context) => {
      for (const [field, message] of missingFrom(authority))
        context.addIssue({ code: 'custom', path: [field], message });
    });

/** A number without a source is a rumour, and one without a date grows old unseen. */
function missingFrom(authority: {
  phone?: string | undefined;
  web?: string | undefined;
  find?: string | undefined;
  source?: string | undefined;
  checked?: string | undefined;
}): [string, string][] {
  const isKnown = authority.phone !== undefined || authority.web !== undefined;
  if (!isKnown) return authority.find === undefined ? [['phone', '写 phone、web 或 find']] : [];
  return (['source', 'checked'] as const)
    .filter((field) => authority[field] === undefined)
    .map((field) => [field, '有号码或网址就要写']);
}

const regionIn = (tag: LanguageTag) =>
  z.strictObject({
    id: slug.describe('地区，小写英文，例如 id: cn；其他地方写 other'),
    name: lineIn(tag, 12, (said) => `地区的名字，最多 ${said}`),
    authorities: z
      .array(authorityIn(tag))
      .min(1)
      .max(20)
      .superRefine(noIdTwice)
      .describe('一个列表，每一项写 id、name、kind、phone、for、source、checked'),
  });

function noIdTwice(items: readonly { id: string }[], context: z.RefinementCtx): void {
  for (const [index, { id }] of items.entries())
    if (items.findIndex((item) => item.id === id) < index)
      context.addIssue({ code: 'custom', path: [index, 'id'], message: '这个 id 已经用过' });
}

/** `content/authorities.yaml`: whom readers may turn to besides the operator, by region. */
export const authoritiesSchemas = perLanguage((tag) =>
  z
    .array(regionIn(tag))
    .min(1)
    .max(20)
    .superRefine(noIdTwice)
    .describe('一个列表，每个地区写 id、name、authorities'),
);

export type Region = z.infer<ReturnType<typeof regionIn>>;
