import { otherAnswer } from '../../testing/content-folder.ts';
import type { WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC004 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'files in folders that are none of the topics, and a name in Chinese',
    files: {
      'faq/refund/late.md': otherAnswer(1401),
      'faq/提现.md': '',
      'faq/withdrawal/没到账.md': otherAnswer(1303),
    },
    expected: [
      'content/faq/refund/late.md:1:1  HC004  放错了地方',
      'content/faq/withdrawal/没到账.md:1:1  HC004  放错了地方',
      'content/faq/提现.md:1:1  HC004  放错了地方',
    ],
    says: ['文件夹 refund 不是问题类型', '不会出现在网站上', '“没到账”会成为网址的一部分'],
  },
  {
    name: 'a message that would clear the screen, in the name of a file',
    files: { 'faq/withdrawal/a\u001B[2J.md': otherAnswer(1303) },
    expected: ['content/faq/withdrawal/a\\u{1B}[2J.md:1:1  HC004  放错了地方'],
    says: [],
  },
  {
    name: 'a name that Windows keeps for a device',
    files: { 'faq/withdrawal/con.md': otherAnswer(1303) },
    expected: ['content/faq/withdrawal/con.md:1:1  HC004  放错了地方'],
    says: ['Windows 上不能有叫“con”的文件'],
  },
];
