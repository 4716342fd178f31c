import type { WrongContent } from '../testing/wrong-content.ts';

/** Files of expressions that the rules refuse, and what their writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'an expression of two concepts, and one said along that is none',
    files: {
      'concepts/goods.yaml': '- words: 快递 包裹\n- words: 配送 包裹\n  with: 快递 退货\n',
      'concepts/more.yaml': '- words: 快递\n',
    },
    expected: [
      'content/concepts/goods.yaml:2:3  HC016  同一个问法出现了两次',
      'content/concepts/goods.yaml:3:3  HC010  引用了没有的东西',
      'content/concepts/more.yaml:1:3  HC016  同一个问法出现了两次',
    ],
    says: ['这个文件的第 1 项里已经有了', 'with 里的“退货”不在任何一项的 words 里'],
  },
  {
    name: 'expressions that no query can be, and fields that are none',
    files: {
      'concepts/goods.yaml':
        '- words: 快递 PayPal\n- words: [快递]\n- words: 信 件！\n  along: 信\n',
    },
    expected: [
      'content/concepts/goods.yaml:1:3  HC002  字段不对',
      'content/concepts/goods.yaml:2:3  HC002  字段不对',
      'content/concepts/goods.yaml:3:3  HC002  字段不对',
      'content/concepts/goods.yaml:4:3  HC002  字段不对',
    ],
    says: ['“PayPal”不是一个说法', '“件！”不是一个说法', '不认识 along 这一项'],
  },
  {
    name: 'a file of expressions that is no YAML',
    files: { 'concepts/goods.yaml': '- words: 快递\n  words: 包裹\n' },
    expected: ['content/concepts/goods.yaml:2:3  HC001  YAML 写法不对'],
    says: ['同一项写了两次'],
  },
];
