import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC008 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'an id that is longer than the ledger takes',
    files: changedAnswer(['{#bank}', `{#${'bank-'.repeat(9)}x}`]),
    expected: [`${answerFile}:17:1  HC008  编号写法不对`],
    says: ['有 46 个字符'],
  },
];
