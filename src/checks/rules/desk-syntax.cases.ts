import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC029 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'what a desk would take for a placeholder of its own',
    files: changedAnswer(['再决定', '填 {% x %}，再决定'], ['看银行流水', '看 #{y} 和银行流水']),
    expected: [
      `${answerFile}:4:1  HC029  客服系统会换掉`,
      `${answerFile}:17:1  HC029  客服系统会换掉`,
    ],
    says: ['直接答案里有 {%，Zendesk 宏、', '步骤里有 #{，Zammad 文本模块 会'],
  },
];
