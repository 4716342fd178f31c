import { answerFile, siteText, withBody, type WrongContent } from '../../testing/wrong-content.ts';

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
  {
    name: 'pictures of the brand that are missing, too large, of another kind, too wide, or not named',
    files: {
      'site.yaml': `${siteText}theme:\n  mark: brand/none.svg\n  markDark: brand/wide.svg\n  favicon: brand/large.svg\n  touchIcon: brand/false.png\n`,
      'brand/wide.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 10"/>',
      'brand/large.svg': `<svg viewBox="0 0 1 1"><desc>${'长'.repeat(10_000)}</desc></svg>`,
      'brand/false.png': '<svg viewBox="0 0 1 1"/>',
      'brand/forgotten.svg': '<svg viewBox="0 0 1 1"/>',
    },
    expected: [
      'content/brand/forgotten.svg:1:1  HC026  图片不能用',
      ...[5, 6, 7, 8].map((line) => `content/site.yaml:${line}:3  HC026  图片不能用`),
    ],
    says: [
      '内容文件夹里没有 brand/none.svg',
      'brand/wide.svg 宽 90、高 10，太宽',
      'brand/large.svg 有 30 kB，太大',
      'brand/false.png 里面不是 png',
      'site.yaml 的 theme 没有用到这个文件',
    ],
  },
  {
    name: 'a mark that holds more than a drawing',
    files: {
      'site.yaml': `${siteText}theme:\n  mark: brand/mark.svg\n`,
      'brand/mark.svg':
        '<svg viewBox="0 0 1 1">\n <script>alert(1)</script>\n <g onload="alert(1)"/>\n</svg>',
    },
    expected: [2, 3].map((line) => `content/brand/mark.svg:${line}:2  HC026  图片不能用`),
    says: ['svg 里有 <script>', 'svg 里有 onload="alert(1)"'],
  },
];
