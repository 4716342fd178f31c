import { answerFile, withBody, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC028 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a paragraph that nobody reads to its end',
    files: withBody('长'.repeat(10_001)),
    expected: [`${answerFile}:15:1  HC028  这个文件处理不了`],
    says: ['没有空行的一段超过了 10000 个字符', '应为：一段最多 10000 个字符'],
  },
  {
    name: 'lists in lists in lists',
    files: withBody(`${'- '.repeat(60)}深`),
    expected: [`${answerFile}:15:1  HC028  这个文件处理不了`],
    says: ['套得太深'],
  },
  {
    name: 'a table with more columns than anybody reads',
    files: withBody(`${'|甲'.repeat(21)}|\n${'|-'.repeat(21)}|\n| 乙 |`),
    expected: [`${answerFile}:15:1  HC028  这个文件处理不了`],
    says: ['这张表有 21 列', '最多 20 列'],
  },
];
