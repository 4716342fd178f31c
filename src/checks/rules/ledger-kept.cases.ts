import { goodAnswer } from '../../testing/content-folder.ts';
import {
  ledgerFile,
  ledgerWith,
  withLedger,
  goneRecord,
  folderWith,
  recordOf,
  type WrongContent,
} from '../../testing/wrong-content.ts';

/** Content that HC020 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a page that was published and is gone',
    files: withLedger(ledgerWith('', goneRecord)),
    expected: [`${ledgerFile}:14:5  HC020  发布过的链接断了`],
    says: ['编号 1305 发布过，现在没有这一页了', 'retired:\n  - from: 1305\n    to: '],
  },
  {
    name: 'a renamed page',
    files: withLedger(
      ledgerWith('').replace('/faq/withdrawal/not-arrived/', '/faq/withdrawal/missing/'),
    ),
    expected: [`${ledgerFile}:6:17  HC020  发布过的链接断了`],
    says: ['只是改了名，才在', '  - from: /faq/withdrawal/missing/\n    to: 1301'],
  },
  {
    name: 'a number that was given to another question',
    files: withLedger(
      ledgerWith('').replace(
        'addresses: [/faq/withdrawal/not-arrived/]',
        'title: 提现要多久\n    addresses: [/faq/withdrawal/how-long/]',
      ),
    ),
    expected: [`${ledgerFile}:7:17  HC020  发布过的链接断了`],
    says: [
      '首次发布时的标题：提现要多久\n  现在的标题：提现未到账，我应该怎么办？\n',
      '现在是另一个问题，就不要加：给它换一个没用过的编号，再写明 1301 的去向',
    ],
  },
  {
    name: 'a deleted step and a renamed heading',
    files: withLedger(ledgerWith(''), {
      'faq/withdrawal/not-arrived.md': goodAnswer
        .replace('{#steps}', '{#work}')
        .replace('{#bank}', '{#bank-record}'),
    }),
    expected: [
      `${ledgerFile}:7:16  HC020  发布过的链接断了`,
      `${ledgerFile}:8:30  HC020  发布过的链接断了`,
    ],
    says: ['from: 1301#steps\n    to: 1301#work', 'from: 1301#bank\n    to: 1301#bank-record'],
  },
  {
    name: 'a topic that was published and is gone',
    files: withLedger(ledgerWith('').replace('[withdrawal]', '[withdrawal, cash]')),
    expected: [`${ledgerFile}:2:22  HC020  发布过的链接断了`],
    says: ['网址 /faq/cash/ 发布过', '把括号和括号里的换成'],
  },
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
    name: 'a topic that is gone, in a ledger of many files',
    files: folderWith('', {
      'ledger/topics.yaml': 'version: 1\ntopics:\n  - withdrawal\n  - cash\n',
    }),
    expected: ['content/ledger/topics.yaml:4:5  HC020  发布过的链接断了'],
    says: ['在 content/ledger/topics.yaml 里加上'],
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
    name: 'an old file with what the folder does not have',
    files: folderWith('', { 'ledger.yaml': `version: 1\npages:\n${goneRecord}` }),
    expected: ['content/ledger.yaml:3:5  HC020  发布过的链接断了'],
    says: ['编号 1305 发布过'],
  },
];
