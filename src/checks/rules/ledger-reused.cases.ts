import {
  ledgerFile,
  ledgerWith,
  withLedger,
  goneRecord,
  folderWith,
  recordOf,
  type WrongContent,
} from '../../testing/wrong-content.ts';

/** Content that HC022 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'addresses that were retired and are there again',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: /faq/withdrawal/not-arrived/\n    to: 1301\n  - from: /faq/withdrawal/\n    to: 1301\n',
      ),
    ),
    expected: [
      `${ledgerFile}:15:5  HC022  发布过的编号或网址又用了`,
      `${ledgerFile}:17:5  HC022  发布过的编号或网址又用了`,
    ],
    says: ['换一个没用过的文件名', '给这个问题类型换一个没用过的 id'],
  },
  {
    name: 'an address that was published for two numbers, one of them retired by a note',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1305\n    note: 这一页的内容已经过时，不再提供。\n',
        goneRecord.replace('/faq/withdrawal/returned/', '/faq/withdrawal/not-arrived/'),
      ),
    ),
    expected: [`${ledgerFile}:16:17  HC022  发布过的编号或网址又用了`],
    says: ['在两条记录里', '把 1305 的去向写成 to: 1301'],
  },
  {
    name: 'an address that was published for another number only',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1305\n    note: 这一页的内容已经过时，不再提供。\n  - from: /faq/withdrawal/first/\n    to: 1301\n',
        goneRecord.replace('/faq/withdrawal/returned/', '/faq/withdrawal/not-arrived/'),
      ).replace('[/faq/withdrawal/not-arrived/]', '[/faq/withdrawal/first/]'),
    ),
    expected: [`${ledgerFile}:16:17  HC022  发布过的编号或网址又用了`],
    says: ['现在成了 1301 的网址', '换一个文件名'],
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
];
