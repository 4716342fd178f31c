import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC016 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'an alias that is the title of another answer but for its punctuation',
    files: changedAnswer(['提现的钱去哪了', '第 1302 个问题 怎么办']),
    expected: ['content/faq/withdrawal/wrong-account.md:3:1  HC016  同一个问法出现了两次'],
    says: [`在${answerFile}里已经有了`],
  },
];
