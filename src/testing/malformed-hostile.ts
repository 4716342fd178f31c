import { otherAnswer } from './content-folder.ts';
import { changedAnswer, type Malformed } from './malformed.ts';

const answer = 'content/faq/withdrawal/not-arrived.md';
const site = 'brand: OKPay\ntitle: OKPay 帮助中心\ndescription: 一步一步怎么做。\n';

/** Text that stands before the first step of the good answer, from line 15 on. */
const withBody = (text: string): Malformed['files'] =>
  changedAnswer(['- [ ] 在提现', `${text}\n\n- [ ] 在提现`]);

/** What somebody may write who means harm, or pastes it without knowing. */
export const malformedHostile: Malformed[] = [
  {
    name: 'characters that turn text around or cannot be seen, as they are and in disguise',
    files: changedAnswer(
      ['summary: 先在提现记录里确认状态，', 'summary: "先在\\u2066提现记录里确认状态，'],
      ['再决定下一步。', '再决定下一步。"'],
      ['在提现记录', '在提现\u202E记录'],
      ['核对收款', '核对&#x200B;收款'],
      ['看银行流水', '看银行\u00A0流水 😭 👩‍👧'],
    ),
    expected: [
      `${answer}:4:1  HC023  有看不见的字符`,
      `${answer}:15:10  HC023  有看不见的字符`,
      `${answer}:16:7  HC023  有看不见的字符`,
      `${answer}:17:10  HC023  有看不见的字符`,
    ],
    says: ['U+2066，改变文字方向', 'U+202E，改变文字方向', 'U+200B，看不见', 'U+00A0，像空格'],
  },
  {
    name: 'words with letters of another script that look like English ones',
    files: changedAnswer(
      ['在提现记录里查', '在 раypal 记录里查'],
      ['核对收款账户', '核对 okp&#x430;y 的账户'],
      ['看银行流水', '看 xn--80ak6aa92e.com 的流水'],
    ),
    expected: [
      `${answer}:15:9  HC024  字母是冒充的`,
      `${answer}:16:7  HC024  字母是冒充的`,
      `${answer}:17:9  HC024  字母是冒充的`,
    ],
    says: ['“раypal”里的 р 是 U+0440', 'а 是 U+0430', '是用 xn-- 写的'],
  },
  {
    name: 'links to hosts that nobody named, or that cannot be read',
    files: {
      'site.yaml': `${site}linkHosts: [example.com]\n`,
      ...withBody(
        [
          '[甲](https://example.com/a?b=c#d)',
          '[乙](https://other.example/)',
          '[丙](https://example.com@other.example/)',
          '[丁](https://ex&#x61;mple.com:8443/)',
          '[戊](<https://example.com/a b>)',
          '<https://other.example/>',
          'https://other.example',
        ].join('\n'),
      ),
    },
    expected: [16, 17, 18, 19, 20, 21].map((line) => `${answer}:${line}:1  HC025  站外链接不能用`),
    says: [
      '“乙”：site.yaml 的 linkHosts 里没有 other.example',
      '“丙”：网址里有 @',
      '“丁”：网址里带了端口',
      '“戊”：网址里有空格',
    ],
  },
  {
    name: 'links that are no links of the web, in every disguise',
    files: withBody(
      [
        '[甲](JaVaScRiPt&colon;alert(1))',
        '[乙](<java&#10;script:alert(1)>)',
        '[丙](data:text/html;base64,PHNjcmlwdD4=)',
        '[丁](vbscript:msgbox)',
        '[戊](file:///etc/passwd)',
        '[己](//other.example/)',
        '[庚](/\\other.example/)',
        '<javascript:alert(1)>',
        '[辛][坏]',
        'www.other.example',
        '',
        '[坏]: javascript:alert(1)',
      ].join('\n'),
    ),
    expected: [
      ...[15, 16, 17, 18, 19, 20, 21, 22].map((line) => `${answer}:${line}:1  HC009  链接走不通`),
      `${answer}:24:1  HC009  链接走不通`,
      `${answer}:26:1  HC009  链接走不通`,
    ],
    says: [
      '不接受 JaVaScRiPt:alert(1)',
      '不接受 java\\u{A}script',
      '不接受 http://www.other.example',
    ],
  },
  {
    name: 'pictures from elsewhere, without words, and of a kind that holds scripts',
    files: withBody(
      '![图](https://other.example/a.png)\n\n![](/pictures/a.png)\n\n![图](/a.svg)\n\n![图](data:image/png;base64,x)',
    ),
    expected: [15, 17, 19, 21].map((line) => `${answer}:${line}:1  HC026  图片不能用`),
    says: ['不接受图片地址 https://other.example/a.png', '图片没有说明', '不接受图片地址 /a.svg'],
  },
  {
    name: 'what Markdown and YAML drop without a word',
    files: changedAnswer(
      ['先在提现记录里确认状态，', '先在提现记录里确认第 #3 步，'],
      [
        '- [ ] 在提现',
        '见注[^1]\n\n[^1]: 不会丢\n\n| 甲 |\n| - |\n| 乙 | 丙 |\n\n```注意 当心\n文字\n```\n\n[提现]: /a/1302/\n\n- [ ] 在提现',
      ],
      ['看银行流水 ', ''],
    ),
    expected: [
      `${answer}:4:20  HC027  写的内容不会出现`,
      `${answer}:15:3  HC027  写的内容不会出现`,
      `${answer}:17:1  HC027  写的内容不会出现`,
      `${answer}:21:1  HC027  写的内容不会出现`,
      `${answer}:23:1  HC027  写的内容不会出现`,
      `${answer}:27:1  HC027  写的内容不会出现`,
      `${answer}:31:1  HC027  写的内容不会出现`,
    ],
    says: ['“#3 步，再决定下一步。”', '表头只有 1 格', '“注意 当心”不会出现', '步骤没有文字'],
  },
  {
    name: 'a paragraph that nobody reads to its end',
    files: withBody('长'.repeat(10_001)),
    expected: [`${answer}:15:1  HC028  这个文件处理不了`],
    says: ['没有空行的一段超过了 10000 个字符', '应为：一段最多 10000 个字符'],
  },
  {
    name: 'lists in lists in lists',
    files: withBody(`${'- '.repeat(60)}深`),
    expected: [`${answer}:15:1  HC028  这个文件处理不了`],
    says: ['套得太深'],
  },
  {
    name: 'what a desk would take for a placeholder of its own',
    files: changedAnswer(['再决定', '填 {% x %}，再决定'], ['看银行流水', '看 #{y} 和银行流水']),
    expected: [`${answer}:4:1  HC029  客服系统会换掉`, `${answer}:17:1  HC029  客服系统会换掉`],
    says: ['直接答案里有 {%，Zendesk 宏、', '步骤里有 #{，Zammad 文本模块 会'],
  },
  {
    name: 'HTML and false addresses in what belongs to the operator',
    files: {
      'site.yaml': `${site}url: https://okpay:x@help.example.com/\nlinkHosts: [exаmple.com, EXAMPLE.com, example.com/a]\nchannels:\n  - kind: email\n    name: <b>邮箱</b>\n    value: a@example.com?bcc=b@other.example\n  - kind: web\n    name: 官网\n    value: https://okpay@other.example\n`,
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
      'content/site.yaml:12:5  HC002  字段不对',
      'content/topics.yaml:2:3  HC002  字段不对',
    ],
    says: ['不带账号', '不是可以用的主机名', '不是邮箱地址', '真正要去的是 @ 后面的地方'],
  },
  {
    name: 'YAML that hides words behind ! and &, and brackets without an end',
    files: {
      ...changedAnswer(['title: 提现', 'title: !new 提现'], ['  - 提现的钱', '  - &重要 提现的钱']),
      'topics.yaml': '['.repeat(5000),
    },
    expected: [
      `${answer}:3:8  HC001  YAML 写法不对`,
      'content/topics.yaml:1:1  HC001  YAML 写法不对',
    ],
    says: ['文字以 ! 开头', '套得太深'],
  },
  {
    name: 'an anchor of YAML, whose name is dropped',
    files: changedAnswer(['  - 提现的钱', '  - &重要 提现的钱']),
    expected: [`${answer}:8:5  HC001  YAML 写法不对`],
    says: ['把内容直接写出来'],
  },
  {
    name: 'a message that would clear the screen, in the name of a file',
    files: { 'faq/withdrawal/a\u001B[2J.md': otherAnswer(1303) },
    expected: ['content/faq/withdrawal/a\\u{1B}[2J.md:1:1  HC004  放错了地方'],
    says: [],
  },
  {
    name: 'an id that is longer than the ledger takes',
    files: changedAnswer(['{#bank}', `{#${'bank-'.repeat(9)}x}`]),
    expected: [`${answer}:17:1  HC008  编号写法不对`],
    says: ['有 46 个字符'],
  },
  {
    name: 'angle brackets in what other programs quote, as they are and as entities',
    files: withBody(
      [
        '[看这里](/a/1302/ "</body><script>x</script>")',
        '',
        '![图 &lt;b&gt;](/pictures/a.png)',
        '',
        '## 先点 `<b>` {#tag}',
        '',
        '正文里 3 < 5，`<b>` 是代码。',
        '',
        '- [ ] 甲 &#60; 乙 {#less}',
      ].join('\n'),
    ),
    expected: [
      `${answer}:15:1  HC012  写了 HTML`,
      `${answer}:17:1  HC012  写了 HTML`,
      `${answer}:19:7  HC012  写了 HTML`,
      `${answer}:23:7  HC012  写了 HTML`,
    ],
    says: ['引号里的文字里有 <', '图片的说明里有 <', '小标题里有 <', '步骤里有 <'],
  },
  {
    name: 'links whose words say another address, or nothing',
    files: {
      'site.yaml': `${site}linkHosts: [example.com]\n`,
      ...withBody(
        [
          '[https://bank.example](https://example.com/)',
          '[去 Bank.**Example** 看](/a/1302/)',
          '[](/a/1302/)',
          '[example.com](https://example.com/)',
        ].join('\n'),
      ),
    },
    expected: [15, 16, 17].map((line) => `${answer}:${line}:1  HC031  链接的文字不对`),
    says: ['文字里是 bank.example，去的却是 https://example.com/', '链接没有文字'],
  },
  {
    name: 'a table with more columns than anybody reads',
    files: withBody(`${'|甲'.repeat(21)}|\n${'|-'.repeat(21)}|\n| 乙 |`),
    expected: [`${answer}:15:1  HC028  这个文件处理不了`],
    says: ['这张表有 21 列', '最多 20 列'],
  },
  {
    name: 'half a character, which an escape of YAML makes',
    files: changedAnswer(['  - 提现的钱去哪了', '  - "提现\\uD800"']),
    expected: [`${answer}:8:5  HC001  YAML 写法不对`],
    says: ['半个字符'],
  },
];
