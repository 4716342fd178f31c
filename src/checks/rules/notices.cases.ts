import { siteText, type WrongContent } from '../../testing/wrong-content.ts';

const notice = (lines: string): WrongContent['files'] => ({
  'site.yaml': `${siteText}notices:
  - text: 提现到账比平时慢。
    level: incident
    from: 2026-11-23 14:00 +08:00
${lines}`,
});
const file = 'content/site.yaml';
const until = '    until: 2026-11-24 02:00 +08:00\n';

/** Notices that are refused, and what their writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a notice without an end',
    files: notice(''),
    expected: [`${file}:5:5  HC002  字段不对`],
    says: ['until 没有写', 'until: 2026-11-24 02:00 +08:00'],
  },
  {
    name: 'a notice whose end has no zone',
    files: notice('    until: 2026-11-24 02:00\n'),
    expected: [`${file}:8:5  HC002  字段不对`],
    says: ['没有写时区'],
  },
  {
    name: 'a notice that ends before it begins',
    files: notice('    until: 2026-11-23 02:00 +08:00\n'),
    expected: [`${file}:8:5  HC002  字段不对`],
    says: ['不晚于 from'],
  },
  {
    name: 'a notice of a topic and with a link that are not there',
    files: notice(`${until}    topics: [withdrawal, loans]\n    link: 1999\n`),
    expected: [`${file}:9:26  HC010  引用了没有的东西`, `${file}:10:5  HC010  引用了没有的东西`],
    says: ['topics.yaml 里没有 loans', '1999 没有对应的页面'],
  },
  {
    name: 'a notice with a number, and one with an unknown name in braces',
    files: notice(
      `${until}${'  - text: 打 {{cn.bank}} 或 13800138000。\n    level: info\n'}    from: 2026-11-23 14:00 +08:00\n${until}`,
    ),
    expected: [`${file}:9:5  HC032  号码或网址写成了文字`, `${file}:9:13  HC011  不认识的占位符`],
    says: ['13800138000 没有登记过', '{{cn.bank}}'],
  },
];
