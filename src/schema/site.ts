import { z } from 'astro/zod';
import { channelsIn } from './channels.ts';
import { feedback } from './feedback.ts';
import { lineIn, number, pastDate, reviewIn, slug } from './fields.ts';
import { languageTags, perLanguage, type LanguageTag } from './language-tag.ts';
import { noticesIn } from './notices.ts';
import { hostFault } from './outside-address.ts';
import { themeIn } from './theme.ts';

const entranceIn = (tag: LanguageTag) =>
  z.strictObject({
    id: number.describe('答案编号，四位或五位数字'),
    label: lineIn(tag, 12, (said) => `按钮上的字，最多 ${said}`),
  });

const host = z.string().refine((name) => hostFault(name) === undefined, '不是可以用的主机名');
const linkHost = host.describe('小写的主机名，例如 example.com，不带 https://、端口和路径');

/** Who answers for the site. Without it the site says that nobody is registered. */
const operatorIn = (tag: LanguageTag) =>
  z
    .strictObject({
      legalName: lineIn(tag, 60, (said) => `运营方登记的全名，最多 ${said}`),
      licence: z
        .strictObject({
          number: lineIn(tag, 40, (said) => `许可证编号，最多 ${said}`),
          issuer: lineIn(tag, 40, (said) => `发证机关，最多 ${said}`),
        })
        .optional()
        .describe('支付业务许可证：写 number 和 issuer；没有就不要写'),
      domain: host.describe('运营方自己的域名，例如 domain: pay.example，不带 https://'),
      checked: pastDate.describe(
        '最近一次核对上面几项的日期，写成 年-月-日，例如 checked: 2026-11-28',
      ),
    })
    .describe('运营方：写 legalName、domain、checked，有许可证再写 licence；没有核实就整项不写');

const factIn = (tag: LanguageTag) =>
  z.strictObject({
    label: lineIn(tag, 20, (said) => `这个事实的名字，最多 ${said}`),
    /** The operator's own words; when it is missing the page says so. */
    value: lineIn(
      tag,
      120,
      (said) => `运营方公布的内容，最多 ${said}；没有核实就不要写这一项`,
    ).optional(),
    checked: pastDate
      .optional()
      .describe('最近一次核对的日期，写成 年-月-日，例如 checked: 2026-11-28'),
  });

/** When pages are to be read again, and whether readers are told that one has not been. */
const review = z
  .strictObject({
    in: reviewIn.default('365d'),
    sayOverdue: z
      .boolean()
      .default(false)
      .describe('true 或 false：过了该核对的日期，要不要在页面上对读者说一句'),
  })
  .prefault({})
  .describe('多久核对一次：写 in 和 sayOverdue，例如 in: 365d');

/** `content/site.yaml`: everything that is specific to the operator. */
export const siteSchemas = perLanguage((tag) =>
  z.strictObject({
    /** In which the interface speaks; what is written in `content/` is in it too. */
    language: z
      .enum(languageTags)
      .default('zh-CN')
      .describe('网站的语言，zh-CN（简体中文）、zh-Hant（繁体中文）或 en（英文）；不写就是 zh-CN')
      .meta({ title: '网站的语言' }),
    /** Other languages that the site can be read in, each below a folder of its own. */
    languages: z
      .array(z.enum(languageTags))
      .default([])
      .describe(
        '还有哪些语言的版本，例如 languages: [zh-Hant, en]；繁体自动转换，别的语言的译文放在 content/<语言>/',
      )
      .meta({ title: '其他语言' }),
    /** Stands on the page where writers put `{{brand}}`. */
    brand: lineIn(tag, 30, () => '品牌名，例如 brand: OKPay').meta({ title: '品牌名' }),
    title: lineIn(tag, 30, (said) => `帮助中心的名字，最多 ${said}`).meta({ title: '名字' }),
    description: lineIn(tag, 140, (said) => `一两句话说明，最多 ${said}`).meta({ title: '说明' }),
    operator: operatorIn(tag).optional().meta({ title: '运营方' }),
    theme: themeIn(tag).meta({ title: '样子' }),
    /**
     * Where the help centre is, perhaps in a folder of its host; without it there are no canonical
     * addresses and no sitemap.
     */
    url: z
      .url({ protocol: /^https?$/ })
      .superRefine((url, context) => {
        const fault = homeFault(url);
        if (fault) context.addIssue({ code: 'custom', message: fault });
      })
      .optional()
      .describe('帮助中心自己的网址，例如 https://help.example.com 或 https://name.example/help/')
      .meta({ title: '网址' }),
    /** Entrances on the home page for people who are losing money now. */
    urgent: z
      .array(entranceIn(tag))
      .max(10)
      .default([])
      .describe('最多 10 项，每项写 id 和 label')
      .meta({ title: '现在很急' }),
    /** What is asked most, in a few words each, below the search of the home page. */
    asked: z
      .array(entranceIn(tag))
      .max(4)
      .default([])
      .describe('最多 4 项，每项写 id 和 label')
      .meta({ title: '问得最多' }),
    /** Numbers of the answers most needed, for the home page. */
    featured: z
      .array(number)
      .max(12)
      .default([])
      .describe('最多 12 个编号，例如 featured: [1301, 1403]')
      .meta({ title: '大家最常查' }),
    /** Whether browsers keep pages for when there is no network. */
    offline: z
      .boolean()
      .default(true)
      .describe('true 或 false：读者的浏览器要不要存下页面，没有网络时也能看；不写就是 true')
      .meta({ title: '没有网络时也能看' }),
    channels: channelsIn(tag).meta({ title: '联系渠道' }),
    /** What is going on just now. */
    notices: noticesIn(tag).meta({ title: '公告' }),
    /** Where readers may send what they have to say of a page, by themselves. */
    feedback: feedback.meta({ title: '意见发到哪里' }),
    /** The only other sites that pages may link to. */
    linkHosts: z
      .array(linkHost)
      .max(30)
      .default([])
      .describe('站外链接可以去的主机名，例如 linkHosts: [example.com]；不写就没有站外链接')
      .meta({ title: '可以链接的网站' }),
    review: review.meta({ title: '多久核对一次' }),
    facts: z
      .record(slug, factIn(tag))
      .default({})
      .describe('基本事实：编号下面写 label，核实了再写 value')
      .meta({ title: '基本事实' }),
  }),
);

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

export type Site = z.infer<(typeof siteSchemas)[LanguageTag]>;
export type Operator = NonNullable<Site['operator']>;
