import {
  answerFile,
  changedAnswer,
  withBody,
  type WrongContent,
} from '../../testing/wrong-content.ts';

/** Content that HC037 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  ...['……', '看记录。TODO：写完', '这一步待补充。', '看【填写入口】里的记录。'].map((text) => ({
    name: `a place that nobody filled: ${text}`,
    files: withBody(text),
    expected: [`${answerFile}:15:1  HC037  还没有填`],
    says: ['是留给人填的'],
  })),
  {
    name: 'a step of the example in the manual, and a summary to come',
    files: changedAnswer(
      ['- [ ] 核对收款账户 {', '- [ ] …… {'],
      ['先在提现记录里确认状态，再决定下一步。', '待补充。'],
    ),
    expected: [`${answerFile}:4:1  HC037  还没有填`, `${answerFile}:16:7  HC037  还没有填`],
    says: ['给读者照抄的模板放在'],
  },
];
