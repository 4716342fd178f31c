import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC010 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'related to itself and to nothing, a fact that is not there',
    files: changedAnswer(['related: [1302]', 'related: [1301, 1999]\nfacts: [no-such]']),
    expected: [
      `${answerFile}:9:11  HC010  引用了没有的东西`,
      `${answerFile}:9:17  HC010  引用了没有的东西`,
      `${answerFile}:10:9  HC010  引用了没有的东西`,
    ],
    says: ['自己的编号 1301', '1999 没有对应的页面', '没有 no-such'],
  },
];
