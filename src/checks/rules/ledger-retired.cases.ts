import {
  ledgerFile,
  ledgerWith,
  withLedger,
  goneRecord,
  type WrongContent,
} from '../../testing/wrong-content.ts';

/** Content that HC021 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a successor that is named by its address',
    files: withLedger(
      ledgerWith('retired:\n  - from: 1305\n    to: /faq/withdrawal/not-arrived/\n', goneRecord),
    ),
    expected: [`${ledgerFile}:20:5  HC021  台账的去向写错了`],
    says: ['写成 to: 1301'],
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
];
