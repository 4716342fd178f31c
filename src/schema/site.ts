import { z } from 'astro/zod';
import { line, number, slug } from './fields.ts';
import { faultWords, hostFault, readOutsideAddress } from './outside-address.ts';

const urgent = z.strictObject({
  id: number.describe('答案编号，四位或五位数字'),
  label: line(12).describe('按钮上的字，最多 12 个字'),
});

const channel = z
  .strictObject({
    kind: z
      .enum(['app', 'web', 'email', 'phone', 'social'])
      .describe('app、web、email、phone、social 之一'),
    name: line(20).describe('渠道的名字，最多 20 个字'),
    /** Address, number or path; when it is missing the page says so. */
    value: line(120).optional().describe('地址、号码或路径，最多 120 个字；没有核实就不要写这一项'),
  })
  .superRefine(({ kind, value }, context) => {
    const fault = value === undefined ? undefined : channelFault(kind, value);
    if (fault) context.addIssue({ code: 'custom', path: ['value'], message: fault });
  });

/** What is a link on the page must be one that nobody can misread. */
function channelFault(kind: string, value: string): string | undefined {
  if (kind === 'email')
    return emailPattern.test(value) ? undefined : '不是邮箱地址，例如 service@example.com';
  // Anything else is shown as text.
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(value)) return undefined;
  const { fault } = readOutsideAddress(value);
  return fault && faultWords[fault];
}

const emailPattern = /^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;

const linkHost = z
  .string()
  .refine((host) => hostFault(host) === undefined, '不是可以用的主机名')
  .describe('小写的主机名，例如 example.com，不带 https://、端口和路径');

const fact = z.strictObject({
  label: line(20).describe('这个事实的名字，最多 20 个字'),
  /** The operator's own words; when it is missing the page says so. */
  value: line(120).optional().describe('运营方公布的内容，最多 120 个字；没有核实就不要写这一项'),
});

/** `content/site.yaml`: everything that is specific to the operator. */
export const siteSchema = z.strictObject({
  /** Stands on the page where writers put `{{brand}}`. */
  brand: line(30).describe('品牌名，例如 brand: OKPay'),
  title: line(30).describe('帮助中心的名字，最多 30 个字'),
  description: line(140).describe('一两句话说明，最多 140 个字'),
  /** Where the help centre is, perhaps in a folder of its host; without it there are no canonical addresses and no sitemap. */
  url: z
    .url({ protocol: /^https?$/ })
    .superRefine((url, context) => {
      const fault = homeFault(url);
      if (fault) context.addIssue({ code: 'custom', message: fault });
    })
    .optional()
    .describe('帮助中心自己的网址，例如 https://help.example.com 或 https://name.example/help/'),
  /** Entrances on the home page for people who are losing money now. */
  urgent: z.array(urgent).max(6).default([]).describe('最多 6 项，每项写 id 和 label'),
  /** Numbers of the answers most needed, for the home page. */
  featured: z
    .array(number)
    .max(12)
    .default([])
    .describe('最多 12 个编号，例如 featured: [1301, 1403]'),
  channels: z
    .array(channel)
    .max(10)
    .default([])
    .describe('官方联系渠道，每项写 kind、name，核实了再写 value'),
  /** The only other sites that pages may link to. */
  linkHosts: z
    .array(linkHost)
    .max(30)
    .default([])
    .describe('站外链接可以去的主机名，例如 linkHosts: [example.com]；不写就没有站外链接'),
  facts: z.record(slug, fact).default({}).describe('基本事实：编号下面写 label，核实了再写 value'),
});

/** A slash at the end may be missing; everything else becomes part of every link. */
function homeFault(url: string): string | undefined {
  // What is no URL at all has been said already.
  const { href, origin, pathname } = URL.parse(url) ?? { href: '/', origin: '', pathname: '/' };
  if (href !== origin + pathname) return '只写 https://、主机名和文件夹，不带账号、? 和 #';
  if (/\.html?$/i.test(pathname))
    return '写到文件夹为止，不写文件名，例如 https://name.example/help/';
  return /^\/(?:[a-z\d][\w.-]*\/)*(?:[a-z\d][\w.-]*)?$/i.test(pathname)
    ? undefined
    : '文件夹的名字只用英文字母、数字和 - _ .，例如 https://name.example/help/';
}

export type Site = z.infer<typeof siteSchema>;
export type Channel = Site['channels'][number];
