import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC024 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'words with letters of another script that look like English ones',
    files: changedAnswer(
      ['在提现记录里查', '在 раypal 记录里查'],
      ['核对收款账户', '核对 okp&#x430;y 的账户'],
      ['看银行流水', '看 xn--80ak6aa92e.com 的流水'],
    ),
    expected: [
      `${answerFile}:15:9  HC024  字母是冒充的`,
      `${answerFile}:16:7  HC024  字母是冒充的`,
      `${answerFile}:17:9  HC024  字母是冒充的`,
      `${answerFile}:17:9  HC032  号码或网址写成了文字`,
    ],
    says: ['“раypal”里的 р 是 U+0440', 'а 是 U+0430', '是用 xn-- 写的'],
  },
];
