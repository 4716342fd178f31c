import { goodAnswer } from '../../testing/content-folder.ts';
import { folderWith, type WrongContent } from '../../testing/wrong-content.ts';

/** Content that HC030 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'conflicts that Git left, and nothing of what comes from them',
    files: folderWith('<<<<<<< HEAD\nretired: 1\n=======\nretired: 2\n>>>>>>> other\n', {
      'faq/withdrawal/not-arrived.md': goodAnswer.replace(
        'title: 提现未到账，我应该怎么办？\n',
        '<<<<<<< HEAD\ntitle: 甲\n||||||| base\ntitle: 丙\n=======\ntitle: 乙\n>>>>>>> other\n',
      ),
    }),
    expected: [
      'content/faq/withdrawal/not-arrived.md:3:1  HC030  合并没有做完',
      'content/ledger/1301.yaml:12:1  HC030  合并没有做完',
    ],
    says: ['冲突标记 <<<<<<< 还在', '两边的行都留下'],
  },
  {
    name: 'what is left of a conflict inside another: both sides had renamed the file',
    files: {
      'faq/withdrawal/not-arrived.md': goodAnswer.replace(
        'title: 提现未到账，我应该怎么办？\n',
        '<<<<<<<< HEAD:a.md\ntitle: 甲\n========\ntitle: 乙\n>>>>>>>> other:b.md\n',
      ),
    },
    expected: ['content/faq/withdrawal/not-arrived.md:3:1  HC030  合并没有做完'],
    says: ['冲突标记 <<<<<<<< 还在'],
  },
  {
    name: 'conflicts in the lists that a folder may have or not',
    files: Object.fromEntries(
      ['authorities', 'terms', 'elsewhere'].map((name) => [
        `${name}.yaml`,
        '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n',
      ]),
    ),
    expected: ['authorities', 'elsewhere', 'terms'].map(
      (name) => `content/${name}.yaml:1:1  HC030  合并没有做完`,
    ),
    says: ['冲突标记 <<<<<<< 还在'],
  },
];
