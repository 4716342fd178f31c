import { goodAnswer } from './content-folder.ts';
import type { Malformed } from './malformed.ts';

const ledgerFile = 'content/ledger.yaml';

/** The ledger of the small folder without mistakes, with other lines at its end. */
export function ledgerWith(lines: string, pages = ''): string {
  return `version: 1
topics: [withdrawal]
pages:
  - number: 1301
    published: 2026-11-20
    addresses: [/faq/withdrawal/not-arrived/]
    headings: [steps]
    steps: [status, account, bank]
  - number: 1302
    published: 2026-11-20
    addresses: [/faq/withdrawal/wrong-account/]
    headings: [steps]
    steps: [status, account, bank]
${pages}${lines}`;
}

const withLedger = (text: string, files: Malformed['files'] = {}): Malformed['files'] => ({
  'ledger.yaml': text,
  ...files,
});

export const goneRecord = `  - number: 1305
    published: 2026-11-20
    addresses: [/faq/withdrawal/returned/]
    steps: [status]
`;

/** Ledgers that a build must refuse, and what their writer must be told. */
export const malformedLedgers: Malformed[] = [
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
    name: 'a step that is renamed for the second time',
    files: withLedger(
      ledgerWith('retired:\n  - from: 1301#money\n    to: 1301#card\n').replace(
        'steps: [status, account, bank]',
        'steps: [status, account, money, card]',
      ),
    ),
    expected: [
      `${ledgerFile}:8:37  HC020  发布过的链接断了`,
      `${ledgerFile}:16:5  HC021  台账的去向写错了`,
    ],
    says: ['  - from: 1301#card\n    to: 1301#bank', '1301#card 不存在', '写成 to: 1301#bank'],
  },
  {
    name: 'a successor that is named by its address',
    files: withLedger(
      ledgerWith('retired:\n  - from: 1305\n    to: /faq/withdrawal/not-arrived/\n', goneRecord),
    ),
    expected: [`${ledgerFile}:20:5  HC021  台账的去向写错了`],
    says: ['写成 to: 1301'],
  },
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
    name: 'successors that are not there, retired, or the thing itself',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1305\n    to: 1999\n  - from: 1306\n    to: 1305\n  - from: 1307\n    to: 1307\n',
        `${goneRecord}${goneRecord.replace('1305', '1306').replace('returned', 'b')}${goneRecord.replace('1305', '1307').replace('returned', 'c')}`,
      ),
    ),
    expected: [
      `${ledgerFile}:28:5  HC021  台账的去向写错了`,
      `${ledgerFile}:30:5  HC021  台账的去向写错了`,
      `${ledgerFile}:32:5  HC021  台账的去向写错了`,
    ],
    says: ['接替 1305 的 1999 不存在', '接替 1306 的 1305 自己也退役了', '绕了一圈'],
  },
  {
    name: 'retired things that are there, were never published, or are declared twice',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1301#bank\n    to: 1301#status\n  - from: 1777\n    to: 1301\n  - from: 1305\n    to: 1301\n  - from: 1305\n    to: 1302\n',
        goneRecord,
      ),
    ),
    expected: [
      `${ledgerFile}:19:5  HC022  发布过的编号或网址又用了`,
      `${ledgerFile}:21:5  HC021  台账的去向写错了`,
      `${ledgerFile}:25:5  HC021  台账的去向写错了`,
    ],
    says: [
      '1301#bank 写明退役了，现在又有了',
      '把 {#bank} 换成没用过的 id',
      '1777 从来没有发布过',
      '去向写了两次',
    ],
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
    name: 'an old address that is to lead to another page',
    files: withLedger(
      ledgerWith('retired:\n  - from: /faq/withdrawal/old/\n    to: 1302\n').replace(
        '[/faq/withdrawal/not-arrived/]',
        '[/faq/withdrawal/old/, /faq/withdrawal/not-arrived/]',
      ),
    ),
    expected: [`${ledgerFile}:15:5  HC021  台账的去向写错了`],
    says: ['是 1301 的旧网址', '写成 to: 1301'],
  },
  {
    name: 'a topic that is only explained away',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: /faq/cash/\n    note: 这一类问题已经取消，不再提供。\n',
      ).replace('[withdrawal]', '[withdrawal, cash]'),
    ),
    expected: [`${ledgerFile}:15:5  HC021  台账的去向写错了`],
    says: ['只有 note', '把 note 换成 to'],
  },
  {
    name: 'a retirement that says both or nothing, and an unknown key',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1305\n  - from: 1305#status\n    to: 1301\n    note: 这一步不再需要，直接看下一步。\nmoved: []\n',
        goneRecord,
      ),
    ),
    expected: [
      `${ledgerFile}:19:5  HC002  字段不对`,
      `${ledgerFile}:20:5  HC002  字段不对`,
      `${ledgerFile}:23:1  HC002  字段不对`,
    ],
    says: ['to 和 note 要写一个，也只写一个', '不认识 moved'],
  },
  {
    name: 'an empty ledger, which is not the same as none',
    files: withLedger(''),
    expected: [`${ledgerFile}:1:1  HC002  字段不对`],
    says: ['version 没有写'],
  },
];
