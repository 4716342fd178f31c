import { answerFile, withBody, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC012 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'angle brackets in what other programs quote, as they are and as entities',
    files: withBody(
      [
        '[看这里](/a/1302/ "</body><script>x</script>")',
        '',
        '![图 &lt;b&gt;](/pictures/a.png)',
        '',
        '## 先点 `<b>` {#tag}',
        '',
        '正文里 3 < 5，`<b>` 是代码。',
        '',
        '- [ ] 甲 &#60; 乙 {#less}',
      ].join('\n'),
    ),
    expected: [
      `${answerFile}:15:1  HC012  写了 HTML`,
      `${answerFile}:17:1  HC012  写了 HTML`,
      `${answerFile}:19:7  HC012  写了 HTML`,
      `${answerFile}:23:7  HC012  写了 HTML`,
    ],
    says: ['引号里的文字里有 <', '图片的说明里有 <', '小标题里有 <', '步骤里有 <'],
  },
];
