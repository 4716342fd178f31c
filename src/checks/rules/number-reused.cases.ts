import { otherAnswer } from '../../testing/content-folder.ts';
import { answerFile, folderWith, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC003 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a number that another answer has',
    files: {
      'faq/withdrawal/zero.md': otherAnswer(1303)
        .replace('id: 1303', 'id: 1301')
        .replace('[1301]', '[1302]'),
    },
    expected: ['content/faq/withdrawal/zero.md:2:1  HC003  id 重复'],
    says: [`1301 已被 ${answerFile} 使用`, '下一个可用的是 1303'],
  },
  {
    name: 'a number of a published page, on a page whose file comes first',
    files: folderWith('', {
      'faq/withdrawal/a-new-one.md': otherAnswer(1303)
        .replace('id: 1303', 'id: 1301')
        .replace('[1301]', '[1302]'),
    }),
    expected: ['content/faq/withdrawal/a-new-one.md:2:1  HC003  id 重复'],
    says: [
      '1301 发布过，是“第 1301 页”的编号，属于 content/faq/withdrawal/not-arrived.md',
      '下一个可用的是 1303',
    ],
  },
];
