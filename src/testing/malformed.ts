import { goodAnswer, otherAnswer } from './content-folder.ts';

/** A content folder with mistakes, and what its writer must be told. */
export interface Malformed {
  name: string;
  files: Record<string, string | Uint8Array>;
  /** The first line of each message, in order: place, rule, title. */
  expected: string[];
  /** Words that the messages must hold. */
  says: string[];
}

const answer = 'content/faq/withdrawal/not-arrived.md';

/** The good answer with changes: each text is replaced by the one after it. */
export function changedAnswer(...pairs: [string, string][]): Malformed['files'] {
  const text = pairs.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`the good answer has no “${from}”`);
    return whole.replace(from, () => to);
  }, goodAnswer);
  return { 'faq/withdrawal/not-arrived.md': text };
}

/** One per rule, and the nastiest mixtures. */
export const malformed: Malformed[] = [
  {
    name: 'no frontmatter at all',
    files: { 'faq/withdrawal/empty.md': '' },
    expected: ['content/faq/withdrawal/empty.md:1:1  HC001  YAML 写法不对'],
    says: ['第一行是 ---'],
  },
  {
    name: 'a frontmatter that is never closed',
    files: changedAnswer(['reviewed: 2026-11-20\n---\n', 'reviewed: 2026-11-20\n']),
    expected: [`${answer}:1:1  HC001  YAML 写法不对`],
    says: ['结尾的 --- 没有写'],
  },
  {
    name: 'two keys in one line',
    files: changedAnswer(['title: 提现', 'title: 提现: 再问: ']),
    expected: [`${answer}:3:8  HC001  YAML 写法不对`],
    says: ['改成全角'],
  },
  {
    name: 'a key that is written twice',
    files: changedAnswer(['reviewed:', 'title: 又一个\nreviewed:']),
    expected: [`${answer}:10:1  HC001  YAML 写法不对`],
    says: ['同一项写了两次'],
  },
  {
    name: 'YAML aliases, with which a file can be made to explode',
    files: changedAnswer(['summary: 先', 'summary: &x 先'], ['  - 提现的钱去哪了', '  - *x']),
    expected: [`${answer}:8:5  HC001  YAML 写法不对`],
    says: ['把内容直接写出来'],
  },
  {
    name: 'an unknown key that is nearly a known one',
    files: changedAnswer(['summary:', 'sumary:']),
    expected: [`${answer}:2:1  HC002  字段不对`, `${answer}:4:1  HC002  字段不对`],
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
      `${answer}:2:1  HC002  字段不对`,
      `${answer}:8:4  HC002  字段不对`,
      `${answer}:10:1  HC002  字段不对`,
    ],
    says: ['数字不要加引号', 'aliases 的第 3 项是空的', '日历上没有这一天'],
  },
  {
    name: 'a summary of blanks, and HTML in the title',
    files: changedAnswer(
      ['summary: 先在提现记录里确认状态，再决定下一步。', "summary: '  '"],
      ['title: 提现未到账', 'title: <b>提现</b>未到账'],
    ),
    expected: [`${answer}:3:1  HC002  字段不对`, `${answer}:4:1  HC002  字段不对`],
    says: ['含有 < 或 >', '开头或结尾有空格'],
  },
  {
    name: 'keys that name parts of every object',
    files: changedAnswer(['reviewed:', '__proto__: { id: 1 }\nconstructor: 1\nreviewed:']),
    expected: [`${answer}:10:1  HC002  字段不对`, `${answer}:11:1  HC002  字段不对`],
    says: ['不认识 __proto__ 这一项', '不认识 constructor 这一项'],
  },
  {
    name: 'a number that another answer has',
    files: {
      'faq/withdrawal/zero.md': otherAnswer(1303)
        .replace('id: 1303', 'id: 1301')
        .replace('[1301]', '[1302]'),
    },
    expected: ['content/faq/withdrawal/zero.md:2:1  HC003  id 重复'],
    says: [`1301 已被 ${answer} 使用`, '下一个可用的是 1303'],
  },
  {
    name: 'files in folders that are none of the topics, and a name in Chinese',
    files: {
      'faq/refund/late.md': otherAnswer(1401),
      'faq/提现.md': '',
      'faq/withdrawal/没到账.md': otherAnswer(1303),
    },
    expected: [
      'content/faq/refund/late.md:1:1  HC004  放错了地方',
      'content/faq/withdrawal/没到账.md:1:1  HC004  放错了地方',
      'content/faq/提现.md:1:1  HC004  放错了地方',
    ],
    says: ['文件夹 refund 不是问题类型', '不会出现在网站上', '“没到账”会成为网址的一部分'],
  },
  {
    name: 'a step without an id, and one whose id is not at its end',
    files: changedAnswer(
      [' {#status}', ''],
      ['核对收款账户 {#account}', '核对 {#account} 收款账户'],
    ),
    expected: [
      `${answer}:15:1  HC005  步骤没有编号`,
      `${answer}:16:1  HC005  步骤没有编号`,
      `${answer}:16:7  HC008  编号写法不对`,
    ],
    says: ['“在提现记录里查看状态”后面没有 {#编号}'],
  },
  {
    name: 'a step id that is used twice, and one that a heading has',
    files: changedAnswer(['{#account}', '{#status}'], ['{#bank}', '{#steps}']),
    expected: [`${answer}:16:1  HC006  页内编号重复`, `${answer}:17:1  HC006  页内编号重复`],
    says: ['{#status} 在第 15 行已经用过', '{#steps} 在第 13 行已经用过'],
  },
  {
    name: 'a heading without an id',
    files: changedAnswer([' {#steps}', '']),
    expected: [`${answer}:13:1  HC007  小标题没有编号`],
    says: ['“一步一步来”后面没有 {#编号}'],
  },
  {
    name: 'ids in Chinese, in capitals, in full-width braces, and one of our own',
    files: changedAnswer(
      ['{#steps}', '{#步骤}'],
      ['{#status}', '{#Status}'],
      ['{#account}', '｛#account｝'],
      ['{#bank}', '{#help-bank}'],
    ),
    expected: [
      `${answer}:13:1  HC007  小标题没有编号`,
      `${answer}:13:1  HC008  编号写法不对`,
      `${answer}:15:1  HC005  步骤没有编号`,
      `${answer}:15:7  HC008  编号写法不对`,
      `${answer}:16:1  HC005  步骤没有编号`,
      `${answer}:16:7  HC008  编号写法不对`,
      `${answer}:17:1  HC008  编号写法不对`,
    ],
    says: ['留给页面自己用'],
  },
  {
    name: 'links that lead nowhere, or where they must not',
    files: changedAnswer([
      '- [ ] 在提现',
      '[甲](/a/9999/)、[乙](/a/1302/#nowhere)、[丙](#gone)、[丁](javascript:alert)、[戊](/faq/withdrawal/)。\n\n- [ ] 在提现',
    ]),
    expected: [
      `${answer}:15:1  HC009  链接走不通`,
      `${answer}:15:15  HC009  链接走不通`,
      `${answer}:15:37  HC009  链接走不通`,
      `${answer}:15:48  HC009  链接走不通`,
      `${answer}:15:70  HC009  链接走不通`,
    ],
    says: ['没有编号是 9999 的页面', '没有 {#nowhere}', '没有 {#gone}', '不接受 javascript:alert'],
  },
  {
    name: 'related to itself and to nothing, a fact that is not there',
    files: changedAnswer(['related: [1302]', 'related: [1301, 1999]\nfacts: [no-such]']),
    expected: [
      `${answer}:9:11  HC010  引用了没有的东西`,
      `${answer}:9:17  HC010  引用了没有的东西`,
      `${answer}:10:9  HC010  引用了没有的东西`,
    ],
    says: ['自己的编号 1301', '1999 没有对应的页面', '没有 no-such'],
  },
  {
    name: 'a placeholder that nobody fills, HTML, and bold that stays asterisks',
    files: changedAnswer([
      '- [ ] 在提现',
      '找 {{bank}}。\n\n<script>alert(1)</script>\n\n**当心。**它不会生效。\n\n- [ ] 在提现',
    ]),
    expected: [
      `${answer}:15:3  HC011  不认识的占位符`,
      `${answer}:17:1  HC012  写了 HTML`,
      `${answer}:19:1  HC013  加粗不起作用`,
    ],
    says: ['{{bank}} 会原样出现', '** 会原样显示'],
  },
  {
    name: 'a checklist of two steps, one ticked; headings of the wrong level',
    files: changedAnswer(
      ['- [ ] 看银行流水 {#bank}\n', ''],
      ['- [ ] 核对', '- [x] 核对'],
      ['## 一步', '# 一步'],
    ),
    expected: [
      `${answer}:13:1  HC015  小标题层级不对`,
      `${answer}:15:1  HC014  清单不合适`,
      `${answer}:16:1  HC014  清单不合适`,
    ],
    says: ['有 2 步', '已经打了勾', '“一步一步来”是 1 级'],
  },
  {
    name: 'an alias that is the title of another answer but for its punctuation',
    files: changedAnswer(['提现的钱去哪了', '第 1302 个问题 怎么办']),
    expected: ['content/faq/withdrawal/wrong-account.md:3:1  HC016  同一个问法出现了两次'],
    says: [`在${answer}里已经有了`],
  },
  {
    name: 'half-width punctuation, missing blanks, 您',
    files: changedAnswer([
      '- [ ] 在提现',
      '打开App,再看。\n\n请您看**记录。** 然后等\n\n- [ ] 在提现',
    ]),
    expected: [
      `${answer}:15:2  HC017  标点或空格不对`,
      `${answer}:17:2  HC017  标点或空格不对`,
      `${answer}:17:8  HC017  标点或空格不对`,
    ],
    says: ['中文和英文、数字之间空一格', '称呼读者用“你”', '全角标点两边不加空格'],
  },
  {
    name: 'bytes that are no UTF-8',
    files: {
      'faq/withdrawal/not-arrived.md': Buffer.concat([
        Buffer.from(`${goodAnswer}\n`),
        Buffer.from([0xcc, 0xe1, 0xcf, 0xd6]),
      ]),
    },
    expected: [`${answer}:19:1  HC018  文件里有乱码`],
    says: ['另存为 UTF-8'],
  },
  {
    name: 'a topic that is listed twice',
    files: {
      'topics.yaml':
        '- id: withdrawal\n  title: 提现\n  description: 甲\n  order: 1\n- id: withdrawal\n  title: 提现二\n  description: 乙\n  order: 2\n',
    },
    expected: ['content/topics.yaml:5:3  HC019  问题类型重复'],
    says: ['withdrawal 已经写过'],
  },
  {
    name: 'no site.yaml that can be used, and urgent help that is not there',
    files: {
      'site.yaml':
        'brand: OKPay\ntitle: OKPay 帮助中心\nurl: okpay\nurgent:\n  - id: 1999\n    label: 急\n',
    },
    expected: [
      'content/site.yaml:1:1  HC002  字段不对',
      'content/site.yaml:3:1  HC002  字段不对',
      'content/site.yaml:5:5  HC010  引用了没有的东西',
    ],
    says: ['description 没有写', 'urgent 里的 1999 没有对应的页面'],
  },
];
