import {
  answerFile,
  ledgerFile,
  changedAnswer,
  ledgerWith,
  withLedger,
  goneRecord,
  folderWith,
  recordOf,
  siteText,
  type WrongContent,
} from '../../testing/wrong-content.ts';

/** Content that HC002 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'an unknown key that is nearly a known one',
    files: changedAnswer(['summary:', 'sumary:']),
    expected: [`${answerFile}:2:1  HC002  字段不对`, `${answerFile}:4:1  HC002  字段不对`],
    says: ['summary 没有写', '是不是想写 summary？'],
  },
  {
    name: 'a number in quotes, a date that does not exist, an empty alias',
    files: changedAnswer(
      ['id: 1301', "id: '1301'"],
      ['reviewed: 2026-11-20', 'reviewed: 2026-02-30'],
      ['  - 提现的钱去哪了', '  -'],
    ),
    expected: [
      `${answerFile}:2:1  HC002  字段不对`,
      `${answerFile}:8:4  HC002  字段不对`,
      `${answerFile}:10:1  HC002  字段不对`,
    ],
    says: ['数字不要加引号', 'aliases 的第 3 项是空的', '日历上没有这一天'],
  },
  {
    name: 'numbers where texts belong: how they are written is said',
    files: {
      'site.yaml': `${siteText}channels:\n  - kind: phone\n    name: 客服电话\n    value: 95588\n    checked: 2026-11-20\n`,
      ...changedAnswer(
        ['  - 提现的钱去哪了', '  - 404'],
        ['2026-11-20', '2026-11-20\nreview_in: 90'],
      ),
    },
    expected: [
      `${answerFile}:8:5  HC002  字段不对`,
      `${answerFile}:11:1  HC002  字段不对`,
      'content/site.yaml:7:5  HC002  字段不对',
    ],
    says: [
      'value 写的是数字 95588，不是文字',
      '在两边加上引号，写成 value: "95588"',
      '在两边加上引号，写成 "404"',
      '写成天数加 d，例如 180d',
    ],
  },
  {
    name: 'a summary of blanks, and HTML in the title',
    files: changedAnswer(
      ['summary: 先在提现记录里确认状态，再决定下一步。', "summary: '  '"],
      ['title: 提现未到账', 'title: <b>提现</b>未到账'],
    ),
    expected: [`${answerFile}:3:1  HC002  字段不对`, `${answerFile}:4:1  HC002  字段不对`],
    says: ['含有 < 或 >', '开头或结尾有空格'],
  },
  {
    name: 'keys that name parts of every object',
    files: changedAnswer(['reviewed:', '__proto__: { id: 1 }\nconstructor: 1\nreviewed:']),
    expected: [`${answerFile}:10:1  HC002  字段不对`, `${answerFile}:11:1  HC002  字段不对`],
    says: ['不认识 __proto__ 这一项', '不认识 constructor 这一项'],
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
  {
    name: 'a list whose last item was taken out of a record',
    files: folderWith('retired:\n'),
    expected: ['content/ledger/1301.yaml:12:1  HC002  字段不对'],
    says: ['retired 是空的', '改法：删掉这一行'],
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
    name: 'a colour that white cannot be read on, and a picture from another folder',
    files: {
      'site.yaml': `${siteText}theme:\n  colour: '#f5c400'\n  mark: ../mark.svg\n`,
    },
    expected: [5, 6].map((line) => `content/site.yaml:${line}:3  HC002  字段不对`),
    says: ['和白色的对比只有 1.6:1', '可以用的是 #947100', '例如 mark: brand/mark.svg'],
  },
  {
    name: 'a colour without quotes, a registration that is none, a link without https',
    files: {
      'site.yaml': `${siteText}theme:\n  colour: #0a7168\n  foot:\n    icp: 12345\n    links:\n      - label: 协议\n        url: http://example.com/\n`,
    },
    expected: [
      'content/site.yaml:5:3  HC002  字段不对',
      'content/site.yaml:7:5  HC002  字段不对',
      'content/site.yaml:10:9  HC002  字段不对',
    ],
    says: ['colour 是空的', '写在引号里', '照备案的写', '网址不是以 https:// 开头'],
  },
];
