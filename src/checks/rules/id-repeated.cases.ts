import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC006 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a step id that is used twice, and one that a heading has',
    files: changedAnswer(['{#account}', '{#status}'], ['{#bank}', '{#steps}']),
    expected: [
      `${answerFile}:16:1  HC006  页内编号重复`,
      `${answerFile}:17:1  HC006  页内编号重复`,
    ],
    says: ['{#status} 在第 15 行已经用过', '{#steps} 在第 13 行已经用过'],
  },
];
