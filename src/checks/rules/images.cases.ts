import { answerFile, withBody, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC026 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'pictures from elsewhere, without words, and of a kind that holds scripts',
    files: withBody(
      '![图](https://other.example/a.png)\n\n![](/pictures/a.png)\n\n![图](/a.svg)\n\n![图](data:image/png;base64,x)',
    ),
    expected: [15, 17, 19, 21].map((line) => `${answerFile}:${line}:1  HC026  图片不能用`),
    says: ['不接受图片地址 https://other.example/a.png', '图片没有说明', '不接受图片地址 /a.svg'],
  },
];
