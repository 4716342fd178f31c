import {
  answerFile,
  ledgerFile,
  siteText,
  changedAnswer,
  ledgerWith,
  withLedger,
  goneRecord,
  type WrongContent,
} from '../testing/wrong-content.ts';

/** Content that several rules refuse, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a step without an id, and one whose id is not at its end',
    files: changedAnswer(
      [' {#status}', ''],
      ['核对收款账户 {#account}', '核对 {#account} 收款账户'],
    ),
    expected: [
      `${answerFile}:15:1  HC005  步骤没有编号`,
      `${answerFile}:16:1  HC005  步骤没有编号`,
      `${answerFile}:16:7  HC008  编号写法不对`,
    ],
    says: ['“在提现记录里查看状态”后面没有 {#编号}'],
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
      `${answerFile}:13:1  HC007  小标题没有编号`,
      `${answerFile}:13:1  HC008  编号写法不对`,
      `${answerFile}:15:1  HC005  步骤没有编号`,
      `${answerFile}:15:7  HC008  编号写法不对`,
      `${answerFile}:16:1  HC005  步骤没有编号`,
      `${answerFile}:16:7  HC008  编号写法不对`,
      `${answerFile}:17:1  HC008  编号写法不对`,
    ],
    says: ['留给页面自己用'],
  },
  {
    name: 'a placeholder that nobody fills, HTML, and bold that stays asterisks',
    files: changedAnswer([
      '- [ ] 在提现',
      '找 {{bank}}。\n\n<script>alert(1)</script>\n\n**当心。**它不会生效。\n\n- [ ] 在提现',
    ]),
    expected: [
      `${answerFile}:15:3  HC011  不认识的占位符`,
      `${answerFile}:17:1  HC012  写了 HTML`,
      `${answerFile}:19:1  HC013  加粗不起作用`,
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
      `${answerFile}:13:1  HC015  小标题层级不对`,
      `${answerFile}:15:1  HC014  清单不合适`,
      `${answerFile}:16:1  HC014  清单不合适`,
    ],
    says: ['有 2 步', '已经打了勾', '“一步一步来”是 1 级'],
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
  {
    name: 'HTML and false addresses in what belongs to the operator',
    files: {
      'site.yaml': `${siteText}url: https://okpay:x@help.example.com/\nlinkHosts: [exаmple.com, EXAMPLE.com, example.com/a]\nchannels:\n  - kind: email\n    name: <b>邮箱</b>\n    value: a@example.com?bcc=b@other.example\n    checked: 2026-11-20\n  - kind: web\n    name: 官网\n    value: https://okpay@other.example\n    checked: 2026-11-20\n`,
      'topics.yaml': '- id: withdrawal\n  title: <i>提现</i>\n  description: 提现\n  order: 1\n',
    },
    expected: [
      'content/site.yaml:4:1  HC002  字段不对',
      'content/site.yaml:5:13  HC002  字段不对',
      'content/site.yaml:5:13  HC024  字母是冒充的',
      'content/site.yaml:5:26  HC002  字段不对',
      'content/site.yaml:5:39  HC002  字段不对',
      'content/site.yaml:8:5  HC002  字段不对',
      'content/site.yaml:9:5  HC002  字段不对',
      'content/site.yaml:13:5  HC002  字段不对',
      'content/topics.yaml:2:3  HC002  字段不对',
    ],
    says: ['不带账号', '不是可以用的主机名', '不是邮箱地址', '真正要去的是 @ 后面的地方'],
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
];
