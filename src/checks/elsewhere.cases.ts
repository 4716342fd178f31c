import type { WrongContent } from '../testing/wrong-content.ts';

const subject = (words: string, more = ''): string =>
  `- id: loans\n  words: [${words}]\n  title: 贷款\n  answer: 本站没有这方面的说明。\n${more}`;

/** Lists of what is not here that the rules refuse, and what their writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'what is not here, found by the words of an answer, and leading nowhere',
    files: { 'elsewhere.yaml': subject('贷款, 提现一直没到账', '  to: 1999\n') },
    expected: [
      'content/elsewhere.yaml:2:15  HC016  同一个问法出现了两次',
      'content/elsewhere.yaml:5:3  HC010  引用了没有的东西',
    ],
    says: ['在content/faq/withdrawal/not-arrived.md里已经有了', 'to 里的 1999 没有对应的页面'],
  },
  {
    name: 'what is not here, with one word and a term to avoid',
    files: {
      'elsewhere.yaml': subject('贷款'),
      'terms.yaml': '- use: 借款\n  avoid: [贷款]\n  why: 一个说法\n',
    },
    expected: [
      'content/elsewhere.yaml:2:3  HC002  字段不对',
      'content/elsewhere.yaml:3:10  HC033  说法不统一',
    ],
    says: ['2 到 12 个人们会打的说法'],
  },
  {
    name: 'what is not here, with a number, a host and a placeholder that nothing declares',
    files: {
      'elsewhere.yaml':
        '- id: loans\n  words: [贷款, 借钱]\n  title: 贷款\n  answer: 打 13800138000，看 evil.example，{{cn.polce}}。\n',
    },
    expected: [
      'content/elsewhere.yaml:4:3  HC032  号码或网址写成了文字',
      'content/elsewhere.yaml:4:3  HC032  号码或网址写成了文字',
      'content/elsewhere.yaml:4:40  HC011  不认识的占位符',
    ],
    says: ['号码 13800138000 没有登记过', '网址 evil.example 没有登记过'],
  },
];
