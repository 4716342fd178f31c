import { goodAnswer, otherAnswer } from './content-folder.ts';
import { goneRecord } from './malformed-ledger.ts';
import type { Malformed } from './malformed.ts';

/** The same ledger in its folder, with other lines at the end of the first record. */
function folderWith(lines = '', files: Malformed['files'] = {}): Malformed['files'] {
  return {
    'ledger/topics.yaml': 'version: 1\ntopics:\n  - withdrawal\n',
    'ledger/1301.yaml': `${recordOf(1301, 'not-arrived')}${lines}`,
    'ledger/1302.yaml': recordOf(1302, 'wrong-account'),
    ...files,
  };
}

const recordOf = (number: number, slug: string): string => `number: ${number}
published: 2026-11-20
title: 第 ${number} 页
addresses:
  - /faq/withdrawal/${slug}/
headings:
  - steps
steps:
  - status
  - account
  - bank
`;

/** Ledgers of many files that a build must refuse, and what their writer must be told. */
export const malformedFolders: Malformed[] = [
  {
    name: 'a deleted step, in a ledger of many files',
    files: folderWith('', {
      'faq/withdrawal/not-arrived.md': goodAnswer.replace('{#bank}', '{#bank-record}'),
    }),
    expected: ['content/ledger/1301.yaml:11:5  HC020  发布过的链接断了'],
    says: [
      '在 content/ledger/1301.yaml 里加上',
      'retired:\n  - from: 1301#bank\n    to: 1301#bank-record',
    ],
  },
  {
    name: 'a second deleted step, where the record has a list of what is retired',
    files: folderWith('retired:\n  - from: 1301#account\n    to: 1301#status\n', {
      'faq/withdrawal/not-arrived.md': goodAnswer
        .replace('{#bank}', '{#bank-record}')
        .replace('{#account}', '{#account-record}'),
    }),
    expected: ['content/ledger/1301.yaml:11:5  HC020  发布过的链接断了'],
    says: ['在 content/ledger/1301.yaml 的 retired: 下面加上'],
  },
  {
    name: 'a list whose last item was taken out of a record',
    files: folderWith('retired:\n'),
    expected: ['content/ledger/1301.yaml:12:1  HC002  字段不对'],
    says: ['retired 是空的', '改法：删掉这一行'],
  },
  {
    name: 'a topic that is gone, in a ledger of many files',
    files: folderWith('', {
      'ledger/topics.yaml': 'version: 1\ntopics:\n  - withdrawal\n  - cash\n',
    }),
    expected: ['content/ledger/topics.yaml:4:5  HC020  发布过的链接断了'],
    says: ['在 content/ledger/topics.yaml 里加上'],
  },
  {
    name: 'a record in a file of another number, and one with a field that there is not',
    files: folderWith('moved: []\n', {
      'ledger/1302.yaml': recordOf(1303, 'wrong-account'),
    }),
    expected: [
      'content/ledger/1301.yaml:12:1  HC002  字段不对',
      'content/ledger/1302.yaml:1:1  HC002  字段不对',
    ],
    says: ['number 写的是 1303，文件名是 1302', '写成 number: 1302'],
  },
  {
    name: 'one page that two branches have published, each with a number of its own',
    files: folderWith('', {
      'ledger/1305.yaml': recordOf(1305, 'not-arrived'),
    }),
    expected: ['content/ledger/1305.yaml:1:1  HC020  发布过的链接断了'],
    says: ['retired:\n  - from: 1305\n    to: 1301\n'],
  },
  {
    name: 'a number that is to lead elsewhere than its address',
    files: folderWith('', {
      'ledger/1305.yaml': `${recordOf(1305, 'not-arrived')}retired:\n  - from: 1305\n    to: 1302\n`,
    }),
    expected: ['content/ledger/1305.yaml:5:5  HC022  发布过的编号或网址又用了'],
    says: [
      '在两条记录里：content/ledger/1305.yaml 和 content/ledger/1301.yaml',
      '在 content/ledger/1305.yaml 的 retired 里把 1305 的去向写成 to: 1301',
    ],
  },
  {
    name: 'an old file with what the folder does not have',
    files: folderWith('', { 'ledger.yaml': `version: 1\npages:\n${goneRecord}` }),
    expected: ['content/ledger.yaml:3:5  HC020  发布过的链接断了'],
    says: ['编号 1305 发布过'],
  },
  {
    name: 'a number of a published page, on a page whose file comes first',
    files: folderWith('', {
      'faq/withdrawal/a-new-one.md': otherAnswer(1303)
        .replace('id: 1303', 'id: 1301')
        .replace('[1301]', '[1302]'),
    }),
    expected: ['content/faq/withdrawal/a-new-one.md:2:1  HC003  id 重复'],
    says: [
      '1301 发布过，是“第 1301 页”的编号，属于 content/faq/withdrawal/not-arrived.md',
      '下一个可用的是 1303',
    ],
  },
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
];
