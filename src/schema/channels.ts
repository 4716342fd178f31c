import { z } from 'astro/zod';
import { lineIn, pastDate } from './fields.ts';
import type { LanguageTag } from './language-tag.ts';
import { mailFault } from './mail-address.ts';
import { faultWords, readOutsideAddress } from './outside-address.ts';
import { phoneFault } from './phone.ts';

const channelKinds = ['app', 'web', 'email', 'phone', 'social'] as const;

/**
 * A way to the support of the operator. Without a value it is only named, as one that is not
 * registered. With one it needs the day it was checked: a number without a date grows old unseen,
 * and old numbers are what impostors take over.
 */
const channelIn = (tag: LanguageTag) =>
  z
    .strictObject({
      kind: z.enum(channelKinds).describe(`${channelKinds.join('、')} 之一`),
      name: lineIn(tag, 20, (said) => `渠道的名字，最多 ${said}`),
      /** Address, number or path; when it is missing the page says so. */
      value: lineIn(
        tag,
        120,
        (said) =>
          `地址、号码或路径，最多 ${said}；号码只写数字，别的话写进 note；没有核实就不要写这一项`,
      ).optional(),
      note: lineIn(
        tag,
        60,
        (said) => `要知道的一句话，最多 ${said}，例如 note: 接通后按 2 转人工`,
      ).optional(),
      hours: lineIn(
        tag,
        40,
        (said) => `人工服务的时间，最多 ${said}，例如 hours: 每天 9:00 至 21:00`,
      ).optional(),
      replies: lineIn(
        tag,
        40,
        (said) => `公布的答复时间，最多 ${said}，例如 replies: 一个工作日内`,
      ).optional(),
      languages: z
        .array(lineIn(tag, 12, (said) => `一种语言，最多 ${said}`))
        .min(1)
        .max(10)
        .describe('用哪些语言，一个列表，例如 languages: [普通话, 粤语, English]')
        .optional(),
      checked: pastDate
        .describe('最近一次照官网或 App 核对的日期，写成 年-月-日，例如 checked: 2026-11-28')
        .optional(),
    })
    .superRefine((channel, context) => {
      for (const [field, message] of faultsOf(channel))
        context.addIssue({ code: 'custom', path: [field], message });
    });

interface Typed {
  kind: string;
  value?: string | undefined;
  checked?: string | undefined;
}

function faultsOf(channel: Typed): [string, string][] {
  const { kind, value, checked } = channel;
  if (value === undefined)
    return ['note', 'hours', 'replies', 'languages', 'checked']
      .filter((field) => channel[field as keyof Typed] !== undefined)
      .map((field) => [field, '没有 value，这个渠道只会说没有登记；补上 value，或者删掉这一项']);
  const fault = valueFault(kind, value);
  return [
    ...(fault ? [['value', fault] as [string, string]] : []),
    ...(checked === undefined ? [['checked', '有 value 就要写'] as [string, string]] : []),
  ];
}

/** What is a link on the page must be one that nobody can misread. */
function valueFault(kind: string, value: string): string | undefined {
  if (kind === 'phone') return phoneFault(value);
  if (kind === 'email') return mailFault(value);
  // Anything else is shown as text.
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value)) return undefined;
  const { fault } = readOutsideAddress(value);
  return fault && faultWords[fault];
}

/** `channels` of `content/site.yaml`. */
export const channelsIn = (tag: LanguageTag) =>
  z
    .array(channelIn(tag))
    .max(10)
    .default([])
    .describe(
      '联系渠道，每项写 kind、name；核实了再写 value 和 checked，有的再写 note、hours、replies、languages',
    );

export type Channel = z.infer<ReturnType<typeof channelIn>>;
