import type { WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC039 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a correction of the Traditional edition for what nobody wrote',
    files: {
      'zh-hant.yaml': [
        '- { from: 收款账户, to: 收款帳戶, why: 一个页面里有 }',
        '- { from: 跳到正文, to: 跳到正文, why: 界面里有 }',
        '- { from: 刮了大风, to: 颳了大風, why: 哪里都没有 }',
        '',
      ].join('\n'),
    },
    expected: ['content/zh-hant.yaml:3:5  HC039  用不上的繁体改字'],
    says: ['“刮了大风”在内容和界面里都没有', '就照现在的原文改 from'],
  },
  {
    name: 'a correction that stands there twice, and one that says nothing',
    files: {
      'zh-hant.yaml': [
        '- { from: 提现, to: 提現, why: 一样 }',
        '- { from: 提现, to: 提領, why: 又一样 }',
        '',
      ].join('\n'),
    },
    expected: ['content/zh-hant.yaml:2:5  HC002  字段不对'],
    says: ['前面已经有这一项'],
  },
  {
    name: 'a correction without what it becomes, and a term that neither avoids nor replaces',
    files: {
      'zh-hant.yaml': '- from: 提现\n  two: 提現\n  why: 一样\n',
      'terms.yaml': '- use: 手机卡\n  why: 全站只叫手机卡\n',
    },
    expected: [
      'content/terms.yaml:1:3  HC002  字段不对',
      'content/zh-hant.yaml:1:3  HC002  字段不对',
      'content/zh-hant.yaml:2:3  HC002  字段不对',
    ],
    says: ['是不是想写 to？', 'avoid 没有写', '写了 hant 可以不写'],
  },
];
