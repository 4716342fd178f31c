import { answerFile, changedAnswer, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC001 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'no frontmatter at all',
    files: { 'faq/withdrawal/empty.md': '' },
    expected: ['content/faq/withdrawal/empty.md:1:1  HC001  YAML 写法不对'],
    says: ['第一行是 ---'],
  },
  {
    name: 'a frontmatter that is never closed',
    files: changedAnswer(['reviewed: 2026-11-20\n---\n', 'reviewed: 2026-11-20\n']),
    expected: [`${answerFile}:1:1  HC001  YAML 写法不对`],
    says: ['结尾的 --- 没有写'],
  },
  {
    name: 'two keys in one line',
    files: changedAnswer(['title: 提现', 'title: 提现: 再问: ']),
    expected: [`${answerFile}:3:8  HC001  YAML 写法不对`],
    says: ['改成全角'],
  },
  {
    name: 'a key that is written twice',
    files: changedAnswer(['reviewed:', 'title: 又一个\nreviewed:']),
    expected: [`${answerFile}:10:1  HC001  YAML 写法不对`],
    says: ['同一项写了两次'],
  },
  {
    name: 'YAML aliases, with which a file can be made to explode',
    files: changedAnswer(['summary: 先', 'summary: &x 先'], ['  - 提现的钱去哪了', '  - *x']),
    expected: [`${answerFile}:8:5  HC001  YAML 写法不对`],
    says: ['把内容直接写出来'],
  },
  {
    name: 'YAML that hides words behind ! and &, and brackets without an end',
    files: {
      ...changedAnswer(['title: 提现', 'title: !new 提现'], ['  - 提现的钱', '  - &重要 提现的钱']),
      'topics.yaml': '['.repeat(5000),
    },
    expected: [
      `${answerFile}:3:8  HC001  YAML 写法不对`,
      'content/topics.yaml:1:1  HC001  YAML 写法不对',
    ],
    says: ['文字以 ! 开头', '套得太深'],
  },
  {
    name: 'an anchor of YAML, whose name is dropped',
    files: changedAnswer(['  - 提现的钱', '  - &重要 提现的钱']),
    expected: [`${answerFile}:8:5  HC001  YAML 写法不对`],
    says: ['把内容直接写出来'],
  },
  {
    name: 'half a character, which an escape of YAML makes',
    files: changedAnswer(['  - 提现的钱去哪了', '  - "提现\\uD800"']),
    expected: [`${answerFile}:8:5  HC001  YAML 写法不对`],
    says: ['半个字符'],
  },
];
