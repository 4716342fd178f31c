import { answerFile, siteText, withBody, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC025 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'links to hosts that nobody named, or that cannot be read',
    files: {
      'site.yaml': `${siteText}linkHosts: [example.com]\n`,
      ...withBody(
        [
          '[甲](https://example.com/a?b=c#d)',
          '[乙](https://other.example/)',
          '[丙](https://example.com@other.example/)',
          '[丁](https://ex&#x61;mple.com:8443/)',
          '[戊](<https://example.com/a b>)',
          '<https://other.example/>',
          'https://other.example',
        ].join('\n'),
      ),
    },
    expected: [16, 17, 18, 19, 20, 21].map(
      (line) => `${answerFile}:${line}:1  HC025  站外链接不能用`,
    ),
    says: [
      '“乙”：site.yaml 的 linkHosts 里没有 other.example',
      '“丙”：网址里有 @',
      '“丁”：网址里带了端口',
      '“戊”：网址里有空格',
    ],
  },
  {
    name: 'a link in the foot to a host that nobody named',
    files: {
      'site.yaml': `${siteText}linkHosts: [example.com]\ntheme:\n  foot:\n    links:\n      - label: 用户协议\n        url: https://example.com/terms\n      - label: 隐私政策\n        url: https://other.example/\n`,
    },
    expected: ['content/site.yaml:11:9  HC025  站外链接不能用'],
    says: ['“隐私政策”：site.yaml 的 linkHosts 里没有 other.example'],
  },
];
