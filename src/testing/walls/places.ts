import { otherAnswer } from '../content-folder.ts';

/** A place where content can put text: what stands around the text, in which file. */
export interface Place {
  name: string;
  /** Whether it stands in the body of an answer; others are settings or fields. */
  inBody: boolean;
  /** The part of a body, or the files of a folder, with a text in the place. */
  with(text: string): string;
  /** File of the settings; of a field in frontmatter there is none. */
  file?: 'site.yaml' | 'topics.yaml' | 'authorities.yaml' | 'ledger.yaml';
}

const body = (name: string, around: (text: string) => string): Place => ({
  name,
  inBody: true,
  with: around,
});

const quoted = (text: string): string => text.replaceAll('\n', ' ').replaceAll('"', '\\"');
const label = (text: string): string => text.replace(/[[\]]/g, '\\$&');
const code = (text: string): string => `\`\` ${text} \`\``;

/** Places in the body of an answer, each a block of its own. */
export const bodyPlaces: readonly Place[] = [
  body('paragraph', (text) => `说明 ${text}`),
  body('block', (text) => text),
  body('strong', (text) => `说明 **${text}** 完`),
  body('link text', (text) => `看 [${label(text)}](/a/1302/)。`),
  body('link title', (text) => `看 [这里](/a/1302/ "${quoted(text)}")。`),
  body('link address', (text) => `看 [这里](</a/1302/#${text}>)。`),
  body('title of a reference', (text) => `看 [这里][ref]。\n\n[ref]: /a/1302/ "${quoted(text)}"`),
  body('alternative text', (text) => `![${label(text)}](/favicon.svg)`),
  body('title of a picture', (text) => `![图](/favicon.svg "${quoted(text)}")`),
  body('heading', (text) => `## 为什么 ${text} {#heading}`),
  body('code in a heading', (text) => `## 为什么 ${code(text)} {#heading-code}`),
  body('id', (text) => `## 为什么 {#${text}}`),
  body('step', (text) => `- [ ] 看 ${text} {#step-a}\n- [ ] 乙 {#step-b}\n- [ ] 丙 {#step-c}`),
  body(
    'code in a step',
    (text) => `- [ ] 看 ${code(text)} {#code-a}\n- [ ] 乙 {#code-b}\n- [ ] 丙 {#code-c}`,
  ),
  body(
    'under a step',
    (text) => `- [ ] 甲 {#under-a}\n\n  ${text}\n- [ ] 乙 {#under-b}\n- [ ] 丙 {#under-c}`,
  ),
  body('code', (text) => `命令 ${code(text)} 完`),
  body('block of code', (text) => `\`\`\`\`\n${text}\n\`\`\`\``),
  body('language of code', (text) => `~~~~${text}\n码\n~~~~`),
  body('cell', (text) => `| 甲 | 乙 |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | 丁 |`),
  body(
    'head of a table',
    (text) => `| 甲 ${text.replaceAll('|', '\\|')} | 乙 |\n| - | - |\n| 丙 | 丁 |`,
  ),
  body('callout', (text) => `> [!WARNING]\n> ${text}`),
  body('quotation', (text) => `> ${text}`),
  body('list', (text) => `- 甲\n- ${text}`),
];

const field = (name: string, replaced: RegExp, written: (value: string) => string): Place => ({
  name,
  inBody: false,
  with: (text) => otherAnswer(1303).replace(replaced, () => written(JSON.stringify(text))),
});

const setting = (
  name: string,
  file: NonNullable<Place['file']>,
  written: (value: string) => string,
): Place => ({ name, inBody: false, file, with: (text) => written(JSON.stringify(text)) });

const site = (rest: string, title = 'OKPay 帮助中心', brand = 'OKPay'): string =>
  `brand: ${brand}\ntitle: ${title}\ndescription: 一步一步怎么做。\n${rest}`;
const topics = (title: string, description: string): string =>
  `- id: withdrawal\n  title: ${title}\n  description: ${description}\n  order: 1\n`;
/** Where an authority of the fixture may be found; its number is 110. */
const authorityWeb = 'https://a.example/';

/** What a list of authorities leads to although it leaves the site. */
export const declaredLinks: readonly string[] = ['tel:110', authorityWeb];

const authorities = (name: string, source: string, web: string): string => `- id: cn
  name: 中国大陆
  authorities:
    - id: police
      name: ${name}
      kind: police
      phone: '110'
      web: ${web}
      for: ${name}
      notFor: ${name}
      source: ${source}
      checked: 2026-11-20
`;
const ledger = (title: string, note: string): string => `version: 1
topics: [withdrawal]
pages:
  - number: 1305
    published: 2026-11-20
    title: ${title}
    addresses: [/faq/withdrawal/returned/]
retired:
  - from: 1305
    note: ${note}
`;

/** Fields of an answer (as its whole file), and settings (as their whole file). */
export const fieldPlaces: readonly Place[] = [
  field('title', /^title: .*$/m, (value) => `title: ${value}`),
  field('summary', /^summary: .*$/m, (value) => `summary: ${value}`),
  field('alias', /^ {2}- .*$/m, (value) => `  - ${value}`),
  setting('brand', 'site.yaml', (value) => site('', undefined, value)),
  setting('title of the site', 'site.yaml', (value) => site('', value)),
  setting('label', 'site.yaml', (value) => site(`urgent:\n  - id: 1301\n    label: ${value}\n`)),
  setting('name of a channel', 'site.yaml', (value) =>
    site(`channels:\n  - kind: app\n    name: ${value}\n`),
  ),
  setting('channel', 'site.yaml', (value) =>
    site(
      `channels:\n  - kind: web\n    name: 官网\n    value: ${value}\n    checked: 2026-11-20\n`,
    ),
  ),
  setting('what is said of a channel', 'site.yaml', (value) =>
    site(
      `channels:\n  - kind: app\n    name: 客服\n    value: 我的\n    note: ${value}\n    hours: ${value}\n    replies: ${value}\n    languages: [${value}]\n    checked: 2026-11-20\n`,
    ),
  ),
  setting('number of a channel', 'site.yaml', (value) =>
    site(
      `channels:\n  - kind: phone\n    name: 电话\n    value: ${value}\n    checked: 2026-11-20\n`,
    ),
  ),
  setting('fact', 'site.yaml', (value) =>
    site(`facts:\n  time:\n    label: 时间\n    value: ${value}\n`),
  ),
  setting('host', 'site.yaml', (value) => site(`linkHosts:\n  - ${value}\n`)),
  setting('topic', 'topics.yaml', (value) => topics(value, '提现没到账')),
  setting('description of a topic', 'topics.yaml', (value) => topics('提现', value)),
  setting('operator', 'site.yaml', (value) =>
    site(`operator:\n  legalName: ${value}\n  domain: pay.example\n  checked: 2026-11-20\n`),
  ),
  setting('name of an authority', 'authorities.yaml', (value) =>
    authorities(value, '公告', authorityWeb),
  ),
  setting('source of an authority', 'authorities.yaml', (value) =>
    authorities('报警', value, authorityWeb),
  ),
  setting('address of an authority', 'authorities.yaml', (value) =>
    authorities('报警', '公告', value),
  ),
  setting('title in the ledger', 'ledger.yaml', (value) => ledger(value, '已经取消，不再提供。')),
  setting('note of the ledger', 'ledger.yaml', (value) => ledger('旧的', value)),
];

/** A page that shows the settings that only guides show. */
const listing = otherAnswer(1006).replace(
  'reviewed:',
  'channels: true\nauthorities: true\nreviewed:',
);

/** Settings with one text in all of their places at once. */
export function settingsWith(text: string): Record<string, string> {
  const value = JSON.stringify(text);
  return {
    'site.yaml': `brand: ${value}
title: ${value}
description: ${value}
urgent:
  - id: 1301
    label: ${value}
operator:
  legalName: ${value}
  domain: pay.example
  checked: 2026-11-20
channels:
  - kind: app
    name: ${value}
    value: ${value}
    note: ${value}
    hours: ${value}
    replies: ${value}
    languages: [${value}]
    checked: 2026-11-20
facts:
  time:
    label: ${value}
    value: ${value}
`,
    'topics.yaml': topics(value, value),
    'authorities.yaml': authorities(value, value, authorityWeb),
    'guide/authorities.md': listing,
    'ledger.yaml': ledger(value, value),
  };
}
