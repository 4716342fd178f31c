import { authoritiesText } from '../../testing/content-folder.ts';
import { answerFile, withBody, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC011 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a placeholder with a slip, beside the known ones',
    files: {
      'authorities.yaml': authoritiesText,
      ...withBody('{{brand}}：打 {{cn.police}}，不是 {{cn.polise}}。'),
    },
    expected: [`${answerFile}:15:30  HC011  不认识的占位符`],
    says: ['是不是想写 {{cn.police}}？', '只有 {{brand}}、{{cn.police}}、{{hk.consumer}}'],
  },
  {
    name: 'the number of an authority in a folder that names none',
    files: withBody('打 {{cn.police}}。'),
    expected: [`${answerFile}:15:3  HC011  不认识的占位符`],
    says: ['号码先写进 authorities.yaml'],
  },
];
