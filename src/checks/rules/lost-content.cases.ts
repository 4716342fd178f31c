import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC027 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'what Markdown and YAML drop without a word',
    files: changedAnswer(
      ['先在提现记录里确认状态，', '先在提现记录里确认第 #3 步，'],
      [
        '- [ ] 在提现',
        '见注[^1]\n\n[^1]: 不会丢\n\n| 甲 |\n| - |\n| 乙 | 丙 |\n\n```注意 当心\n文字\n```\n\n[提现]: /a/1302/\n\n- [ ] 在提现',
      ],
      ['看银行流水 ', ''],
    ),
    expected: [
      `${answerFile}:4:20  HC027  写的内容不会出现`,
      `${answerFile}:15:3  HC027  写的内容不会出现`,
      `${answerFile}:17:1  HC027  写的内容不会出现`,
      `${answerFile}:21:1  HC027  写的内容不会出现`,
      `${answerFile}:23:1  HC027  写的内容不会出现`,
      `${answerFile}:27:1  HC027  写的内容不会出现`,
      `${answerFile}:31:1  HC027  写的内容不会出现`,
    ],
    says: ['“#3 步，再决定下一步。”', '表头只有 1 格', '“注意 当心”不会出现', '步骤没有文字'],
  },
];
