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

const gone = `  - number: 1305
    published: 2026-11-20
    addresses: [/faq/withdrawal/returned/]
    steps: [status]
`;

/** Ledgers that a build must refuse, and what their writer must be told. */
export const malformedLedgers: Malformed[] = [
  {
    name: 'a page that was published and is gone',
    files: withLedger(ledgerWith('', gone)),
    expected: [`${ledgerFile}:14:5  HC020  发布过的链接断了`],
    says: ['编号 1305 发布过，现在没有这一页了', 'retired:\n  - from: 1305\n    to: '],
  },
  {
    name: 'a renamed page',
    files: withLedger(
      ledgerWith('').replace('/faq/withdrawal/not-arrived/', '/faq/withdrawal/missing/'),
    ),
    expected: [`${ledgerFile}:6:17  HC020  发布过的链接断了`],
    says: ['  - from: /faq/withdrawal/missing/\n    to: 1301'],
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
    says: ['网址 /faq/cash/ 发布过'],
  },
  {
    name: 'successors that are not there, retired, or the thing itself',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1305\n    to: 1999\n  - from: 1306\n    to: 1305\n  - from: 1307\n    to: 1307\n',
        `${gone}${gone.replace('1305', '1306').replace('returned', 'b')}${gone.replace('1305', '1307').replace('returned', 'c')}`,
      ),
    ),
    expected: [
      `${ledgerFile}:28:5  HC021  台账的去向写错了`,
      `${ledgerFile}:30:5  HC021  台账的去向写错了`,
      `${ledgerFile}:32:5  HC021  台账的去向写错了`,
    ],
    says: ['接替 1305 的 1999 不存在', '写成 to: 1999', '绕了一圈'],
  },
  {
    name: 'retired things that are there, were never published, or are declared twice',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1301#bank\n    to: 1301#status\n  - from: 1777\n    to: 1301\n  - from: 1305\n    to: 1301\n  - from: 1305\n    to: 1302\n',
        gone,
      ),
    ),
    expected: [
      `${ledgerFile}:19:5  HC022  发布过的编号或网址又用了`,
      `${ledgerFile}:21:5  HC021  台账的去向写错了`,
      `${ledgerFile}:25:5  HC021  台账的去向写错了`,
    ],
    says: ['1301#bank 写明退役了，现在又有了', '1777 从来没有发布过', '去向写了两次'],
  },
  {
    name: 'an address that was published for another number',
    files: withLedger(
      ledgerWith(
        'retired:\n  - from: 1305\n    note: 这一页的内容已经过时，不再提供。\n',
        gone.replace('/faq/withdrawal/returned/', '/faq/withdrawal/not-arrived/'),
      ),
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
        gone,
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
