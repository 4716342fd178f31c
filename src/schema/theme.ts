import { z } from 'astro/zod';
import { colourPattern, defaultColour, withWhiteOnIt } from '../theme/brand-colours.ts';
import { brandFileKinds, type BrandRole } from '../theme/brand-roles.ts';
import { contrast, leastContrast } from '../theme/contrast.ts';
import { lineIn } from './fields.ts';
import type { LanguageTag } from './language-tag.ts';
import { faultWords, readOutsideAddress } from './outside-address.ts';

const colour = z
  .string()
  .regex(colourPattern, '不是 # 加六位数字或字母')
  .superRefine((colour, { addIssue }) => {
    if (colourPattern.test(colour) && contrast(colour, '#fff') < leastContrast)
      addIssue({ code: 'custom', message: tooLight(colour) });
  });

/** White stands on the colour, and the colour on white. */
function tooLight(colour: string): string {
  // Rounded down: 4.48 is not 4.5.
  const reached = Math.floor(contrast(colour, '#fff') * 10) / 10;
  return `太浅，和白色的对比只有 ${reached}:1，不到 ${leastContrast}:1，看不清；最接近、可以用的是 ${withWhiteOnIt(colour)}`;
}

/** The path of a file of the brand; HC026 looks whether it is there and what it is. */
function file(role: BrandRole, what: string) {
  const kinds = brandFileKinds[role].kinds.join('|').replace('jpg', 'jpe?g');
  const pattern = new RegExp(String.raw`^brand/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.(?:${kinds})$`);
  const said = brandFileKinds[role].kinds.join(' 或 ');
  return z
    .string()
    .regex(pattern, '不是这里能用的文件')
    .max(60)
    .optional()
    .describe(
      `${what}：内容文件夹的 brand/ 里的一个 ${said} 文件，文件名用小写英文、数字和连字符，例如 ${role}: brand/${exampleOf[role]}`,
    );
}

const exampleOf: Record<BrandRole, string> = {
  mark: 'mark.svg',
  markDark: 'mark-dark.svg',
  favicon: 'favicon.svg',
  touchIcon: 'touch-icon.png',
  picture: 'picture.png',
};

/** The number of a registration in mainland China, of a site or of a service. */
const icpPattern = /^\p{Script=Han}(?:ICP[备证]\d{4,12}号|B2-\d{4,12})(?:-\d{1,4})?$/u;

const footIn = (tag: LanguageTag) =>
  z.strictObject({
    text: lineIn(tag, 80, (said) => `页脚要写的一行法律文字，最多 ${said}`).optional(),
    icp: z
      .string()
      .regex(icpPattern, '不是备案号的写法')
      .optional()
      .describe('备案号，照备案的写，例如 icp: 粤ICP备00000000号-1；没有备案就不写'),
    links: z
      .array(
        z.strictObject({
          label: lineIn(tag, 12, (said) => `链接的文字，最多 ${said}`),
          url: z
            .string()
            .max(200)
            .superRefine((url, { addIssue }) => {
              const { fault } = readOutsideAddress(url);
              if (fault) addIssue({ code: 'custom', message: faultWords[fault] });
            })
            .describe('网址，以 https:// 开头，主机名要先写进 linkHosts'),
        }),
      )
      .max(6)
      .default([])
      .describe('页脚的链接，最多 6 个，每个写 label 和 url，例如用户协议、隐私政策'),
  });

/** How the brand looks. Whatever is missing has a look of its own. */
export const themeIn = (tag: LanguageTag) =>
  z
    .strictObject({
      colour: colour
        .default(defaultColour)
        .describe("品牌的颜色，一个就够，写在引号里，例如 colour: '#0a7168'；其余深浅由它算出来"),
      mark: file('mark', '标志'),
      markDark: file('markDark', '深色主题里的标志'),
      favicon: file('favicon', '浏览器标签上的小图标'),
      touchIcon: file('touchIcon', '放到手机桌面上的图标'),
      picture: file('picture', '别人分享链接时显示的图片'),
      foot: footIn(tag)
        .optional()
        .describe('页脚：可以写 text（一行法律文字）、icp（备案号）、links（链接）'),
    })
    .prefault({})
    .describe('品牌的样子：colour、mark、markDark、favicon、touchIcon、picture、foot，都可以不写');

export type Theme = z.infer<ReturnType<typeof themeIn>>;
