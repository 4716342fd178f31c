import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { englishContent } from '../../testing/english-content.ts';
import { everyForm, pageText } from './fixture-pages.ts';
import { channels, notices, operator } from './fixture-settings.ts';

/** A small help centre of the gallery, with what the shipped one never shows. */
export interface GallerySite {
  /** Its folder, on disk and on the host. */
  name: string;
  /** What is to be seen in it. */
  about: string;
  /** A folder with content to begin with. */
  from?: string;
  /** What is added to `site.yaml`, or put in place of it where there is none. */
  settings: Record<string, unknown>;
  /** Further files of the content. */
  files: Record<string, string>;
  /** Pages to look at, by address below the folder. */
  pages: Record<string, string>;
}

const shippedFacts = (
  parse(readFileSync('content/site.yaml', 'utf8')) as { facts: Record<string, unknown> }
).facts;

const brand = (title: string): Record<string, unknown> => ({
  brand: '示例付',
  title,
  description: '支付、充值、提现、账户安全遇到问题时，一步一步怎么做。',
});

const topic = (id: string, title: string, order: number, description: string): unknown => ({
  id,
  title,
  description,
  order,
});

/** As many entrances for urgent cases as there are labels, to answers from 2001 on. */
const urgent = (...labels: string[]): Record<string, unknown> => ({
  urgent: labels.map((label, index) => ({ id: 2001 + index, label })),
});

/** Answers in topics, so many in each, with numbers from 2001 on. */
function answersIn(topics: Record<string, number>, titleOf: (at: number) => string) {
  const places = Object.entries(topics).flatMap(([id, count]) => Array<string>(count).fill(id));
  const numberOf = (at: number): number => 2001 + (at % places.length);
  return Object.fromEntries(
    places.map((id, at) => [
      `faq/${id}/question-${at}.md`,
      pageText(numberOf(at), {
        title: titleOf(at),
        related: [numberOf(at + 1)],
      }),
    ]),
  );
}

/** Titles as long as they may be: 40 characters. */
const longTitles = [
  '在国外用付款码买了东西，手机上显示已经扣款，可是商家说没有收到，订单也查不到，怎么办',
  'Google Play 和 App Store 里扣了两次会员费，只想退回一次，怎么办？',
  'Pneumonoultramicroscopicsilicovolcanoconiosis 付款怎么办？',
  '钱少了怎么办',
].map((title) => [...title].slice(0, 40).join(''));

const long = {
  settings: {
    ...brand('示例付跨境支付与商户收款服务帮助中心（中国大陆和港澳地区版）'),
    ...urgent('我的钱被人转走了怎么办呀', '共享了屏幕、装了软件', '付错了'),
    operator: { ...operator, licence: undefined },
    featured: [2001, 2002, 2003],
  },
  files: {
    'topics.yaml': stringify([
      topic(
        'a',
        '跨境付款和商户收款的问题',
        1,
        '付不出去、钱扣了没付成、重复扣款、盗刷、付错人、退款没到、外币多扣、发票、对账、结算',
      ),
      topic('b', 'Membership', 2, '会员、连续包月、Google Play、App Store'),
    ]),
    ...answersIn({ a: 3, b: 1 }, (at) => longTitles[at] ?? ''),
  },
};

const shortTitle = (at: number): string => `第 ${at + 1} 个问题，应该怎么办？`;

const names = [
  '钱被转走了',
  '银行卡被盗刷',
  '账号被盗了',
  '手机丢了',
  '被骗转了账',
  '验证码给了人',
  '装了软件',
];

const home = {
  '/': '首页',
  '/faq/': '全部问题',
  '/faq/a/': '一类问题',
  '/faq/a/question-0/': '答案',
};

export const gallerySites: readonly GallerySite[] = [
  {
    name: 'everything',
    about: '什么都登记了：运营方、渠道、基本事实、三种公告；正文的每一种写法',
    from: 'content',
    settings: {
      operator,
      channels,
      notices,
      feedback: { mail: 'pages@pay.example' },
      linkHosts: ['pay.example'],
      // The others are not registered, as in the shipped content.
      facts: {
        ...shippedFacts,
        'withdrawal-time': { label: '提现处理时间', value: '工作日 2 小时内，最晚第二天 24 点' },
        'withdrawal-fee': { label: '提现手续费', value: '每笔 0.1%，最低 1 元' },
      },
    },
    files: { 'faq/support/every-form.md': everyForm([1301, 1503]) },
    pages: {
      '/': '首页',
      '/contact/': '联系客服：渠道、运营方、公共机构',
      '/guide/contact-support/': '指南：渠道都登记了',
      '/faq/support/every-form/': '答案：表格、代码、提醒、清单',
      '/faq/withdrawal/not-arrived/': '答案：有一个基本事实',
      '/faq/account/hacked-first-steps/': '很急的答案',
      '/guide/problem-types/': '指南',
      '/faq/support/': '一类问题',
    },
  },
  {
    name: 'bare',
    about: '最少的内容：一类问题，两个答案；没有急事、常见问题、渠道、指南、公共机构',
    settings: brand('示例付'),
    files: {
      'topics.yaml': stringify([topic('a', '提现', 1, '提现没到账')]),
      ...answersIn({ a: 2 }, shortTitle),
    },
    pages: { ...home, '/contact/': '联系客服：什么都没有登记', '/404.html': '没有这一页' },
  },
  {
    name: 'long',
    about: '最长的名字和标题，很长的英文词；三件急事，两类问题',
    ...long,
    pages: {
      ...home,
      '/faq/a/question-1/': '答案：夹着英文',
      '/faq/b/question-3/': '答案：一个很长的词',
      '/contact/': '联系客服：只有运营方',
    },
  },
  {
    name: 'five',
    about: '另一种颜色和页脚；五件急事，四类问题，其中一类没有答案',
    settings: {
      ...brand('示例付帮助中心'),
      ...urgent(...names.slice(0, 5)),
      theme: {
        colour: '#b3123c',
        foot: { text: '示例的一行法律文字', icp: '京ICP备00000000号' },
      },
    },
    files: {
      'topics.yaml': stringify(
        ['提现', '充值', '付款', '账户'].map((title, at) =>
          topic('abcd'.charAt(at), title, at + 1, `${title}的问题`),
        ),
      ),
      ...answersIn({ a: 5, b: 1, c: 1 }, shortTitle),
    },
    pages: { ...home, '/faq/d/': '一类问题：没有答案', '/faq/b/': '一类问题：一个答案' },
  },
  {
    name: 'seven',
    about: '七件急事，五类问题，一类有三页',
    settings: { ...brand('示例付帮助中心'), ...urgent(...names), featured: [2001] },
    files: {
      'topics.yaml': stringify(
        ['提现', '充值', '付款', '账户', '防骗'].map((title, at) =>
          topic('abcde'.charAt(at), title, at + 1, `${title}的问题`),
        ),
      ),
      ...answersIn({ a: 90, b: 2, c: 1, d: 1, e: 1 }, shortTitle),
    },
    pages: { ...home, '/faq/a/page/2/': '一类问题的第二页' },
  },
  {
    name: 'english',
    about: '英文的帮助中心，有很长的词',
    from: englishContent,
    settings: {
      channels: [
        {
          kind: 'app',
          name: 'Support inside the app',
          value: 'Me → Help and support',
          checked: '2026-11-20',
        },
        {
          kind: 'web',
          name: 'Support page',
          value: 'https://examplepay.example/support',
          checked: '2026-11-20',
        },
        {
          kind: 'phone',
          name: 'Support by phone',
          value: '+44 20 7946 0000',
          checked: '2026-11-20',
        },
        { kind: 'email', name: 'Support by mail' },
      ],
    },
    files: {},
    pages: {
      '/': '首页',
      '/contact/': '联系客服',
      '/faq/account/': '一类问题',
      '/faq/account/account-taken/': '很急的答案',
      '/faq/payment/charged-twice/': '答案',
      '/search/?q=refund': '搜索结果',
      '/desk/': '客服台',
    },
  },
];

/** Writes the content of a site into a folder. */
export function writeContent({ name, from, settings, files }: GallerySite, folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (from) cpSync(from, folder, { recursive: true });
  const site = from ? (parse(readFileSync(join(from, 'site.yaml'), 'utf8')) as object) : {};
  const url = `https://help.example/${name}/`;
  const all = { ...files, 'site.yaml': stringify({ ...site, url, ...settings }) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
