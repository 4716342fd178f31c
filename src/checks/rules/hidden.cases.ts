import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC023 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'characters that turn text around or cannot be seen, as they are and in disguise',
    files: changedAnswer(
      ['summary: 先在提现记录里确认状态，', 'summary: "先在\\u2066提现记录里确认状态，'],
      ['再决定下一步。', '再决定下一步。"'],
      ['在提现记录', '在提现\u202E记录'],
      ['核对收款', '核对&#x200B;收款'],
      ['看银行流水', '看银行\u00A0流水 😭 👩‍👧'],
    ),
    expected: [
      `${answerFile}:4:1  HC023  有看不见的字符`,
      `${answerFile}:15:10  HC023  有看不见的字符`,
      `${answerFile}:16:7  HC023  有看不见的字符`,
      `${answerFile}:17:10  HC023  有看不见的字符`,
    ],
    says: ['U+2066，改变文字方向', 'U+202E，改变文字方向', 'U+200B，看不见', 'U+00A0，像空格'],
  },
];
