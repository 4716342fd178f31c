import { answerFile, siteText, withBody, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC031 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'links whose words say another address, or nothing',
    files: {
      'site.yaml': `${siteText}linkHosts: [example.com]\n`,
      ...withBody(
        [
          '[https://bank.example](https://example.com/)',
          '[去 Bank.**Example** 看](/a/1302/)',
          '[](/a/1302/)',
          '[example.com](https://example.com/)',
        ].join('\n'),
      ),
    },
    expected: [15, 16, 17].map((line) => `${answerFile}:${line}:1  HC031  链接的文字不对`),
    says: ['文字里是 bank.example，去的却是 https://example.com/', '链接没有文字'],
  },
];
