import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC007 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a heading without an id',
    files: changedAnswer([' {#steps}', '']),
    expected: [`${answerFile}:13:1  HC007  小标题没有编号`],
    says: ['“一步一步来”后面没有 {#编号}'],
  },
];
