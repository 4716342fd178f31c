import { goodAnswer } from '../../testing/content-folder.ts';
import { answerFile, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC018 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'bytes that are no UTF-8',
    files: {
      'faq/withdrawal/not-arrived.md': Buffer.concat([
        Buffer.from(`${goodAnswer}\n`),
        Buffer.from([0xcc, 0xe1, 0xcf, 0xd6]),
      ]),
    },
    expected: [`${answerFile}:19:1  HC018  文件里有乱码`],
    says: ['另存为 UTF-8'],
  },
  {
    name: 'bytes that are no UTF-8 in a list that a folder may have or not',
    files: {
      'terms.yaml': Buffer.concat([
        Buffer.from('- use: 锁卡\n  avoid: [停卡]\n  why: 一个意思\n# '),
        Buffer.from([0xcc, 0xe1, 0xcf, 0xd6]),
      ]),
    },
    expected: ['content/terms.yaml:4:3  HC018  文件里有乱码'],
    says: ['另存为 UTF-8'],
  },
];
