import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC017 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'half-width punctuation, missing blanks, 您',
    files: changedAnswer([
      '- [ ] 在提现',
      '打开App,再看。\n\n请您看**记录。** 然后等\n\n- [ ] 在提现',
    ]),
    expected: [
      `${answerFile}:15:2  HC017  标点或空格不对`,
      `${answerFile}:17:2  HC017  标点或空格不对`,
      `${answerFile}:17:8  HC017  标点或空格不对`,
    ],
    says: ['中文和英文、数字之间空一格', '称呼读者用“你”', '全角标点两边不加空格'],
  },
];
