import {
  answerFile,
  changedAnswer,
  withBody,
  type WrongContent,
} from '../../testing/wrong-content.ts';

/** Content that HC009 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'links that lead nowhere, or where they must not',
    files: changedAnswer([
      '- [ ] 在提现',
      '[甲](/a/9999/)、[乙](/a/1302/#nowhere)、[丙](#gone)、[丁](javascript:alert)、[戊](/faq/withdrawal/)。\n\n- [ ] 在提现',
    ]),
    expected: [
      `${answerFile}:15:1  HC009  链接走不通`,
      `${answerFile}:15:15  HC009  链接走不通`,
      `${answerFile}:15:37  HC009  链接走不通`,
      `${answerFile}:15:48  HC009  链接走不通`,
      `${answerFile}:15:70  HC009  链接走不通`,
    ],
    says: ['没有编号是 9999 的页面', '没有 {#nowhere}', '没有 {#gone}', '不接受 javascript:alert'],
  },
  {
    name: 'links that are no links of the web, in every disguise',
    files: withBody(
      [
        '[甲](JaVaScRiPt&colon;alert(1))',
        '[乙](<java&#10;script:alert(1)>)',
        '[丙](data:text/html;base64,PHNjcmlwdD4=)',
        '[丁](vbscript:msgbox)',
        '[戊](file:///etc/passwd)',
        '[己](//other.example/)',
        '[庚](/\\other.example/)',
        '<javascript:alert(1)>',
        '[辛][坏]',
        'www.other.example',
        '',
        '[坏]: javascript:alert(1)',
      ].join('\n'),
    ),
    expected: [
      ...[15, 16, 17, 18, 19, 20, 21, 22].map(
        (line) => `${answerFile}:${line}:1  HC009  链接走不通`,
      ),
      `${answerFile}:24:1  HC009  链接走不通`,
      `${answerFile}:26:1  HC009  链接走不通`,
    ],
    says: [
      '不接受 JaVaScRiPt:alert(1)',
      '不接受 java\\u{A}script',
      '不接受 http://www.other.example',
    ],
  },
];
