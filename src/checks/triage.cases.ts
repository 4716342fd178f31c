import { otherAnswer } from '../testing/content-folder.ts';
import { outcome, question, triageFiles } from '../testing/triage-text.ts';
import type { WrongContent } from '../testing/wrong-content.ts';

const chain = (count: number, end: string) =>
  Array.from({ length: count }, (_, index) =>
    question(`q${index}`, [index + 1 < count ? `q${index + 1}` : end, 1302]),
  );

/** Questions and outcomes that the rules refuse, and what their writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a question without a way for those who do not know, and an outcome of a wrong kind',
    files: {
      'triage.yaml':
        'questions:\n  - id: start\n    question: 有人在看吗？\n    options:\n      - label: 有\n        to: x!\n      - label: 没有\n        to: 1301\noutcomes:\n  - id: end\n    title: 完\n    first: { do: 停下。, who: [nobody] }\n    pages: [1301]\n',
    },
    expected: [
      'content/triage.yaml:2:5  HC002  字段不对',
      'content/triage.yaml:6:9  HC002  字段不对',
      'content/triage.yaml:12:29  HC002  字段不对',
    ],
    says: ['unsure 没有写', 'to：不是 id，也不是编号或锚点', 'self、bank、police'],
  },
  {
    name: 'options, pages, places and numbers to call that are not there',
    files: triageFiles(({ questions, outcomes }) => ({
      questions: [
        question('start', ['remote', 'nowhere'], { unsure: 1999 }),
        ...questions.slice(1),
      ],
      outcomes: outcomes.map((item) =>
        item.id === 'gone'
          ? {
              ...item,
              pages: ['1302#bnak'],
              then: [{ do: '报警。', who: ['police'], call: ['cn.polce'] }],
            }
          : item,
      ),
    })),
    expected: [
      'content/triage.yaml:8:9  HC010  引用了没有的东西',
      'content/triage.yaml:9:5  HC010  引用了没有的东西',
      'content/triage.yaml:43:9  HC010  引用了没有的东西',
      'content/triage.yaml:50:13  HC010  引用了没有的东西',
    ],
    says: [
      '没有 id 是 nowhere 的题或结果',
      '没有编号是 1999 的页面',
      '里没有 {#bnak}',
      'authorities.yaml 里没有 cn.polce 的号码',
    ],
  },
  {
    name: 'an id and a label twice, and questions in a circle',
    files: triageFiles(({ outcomes }) => ({
      questions: [
        question('start', ['remote', 'money']),
        question('money', ['gone', 'start'], {
          options: [
            { label: '是', to: 'gone' },
            { label: '是', to: 'start' },
          ],
        }),
      ],
      outcomes: [...outcomes, outcome('money')],
    })),
    expected: [
      'content/triage.yaml:2:5  HC034  问题和结果连得不对',
      'content/triage.yaml:15:9  HC034  问题和结果连得不对',
      'content/triage.yaml:52:5  HC034  问题和结果连得不对',
    ],
    says: ['绕了一圈：start → money → start', '选项“是”在这一题里写了两次', 'id money 已经用过'],
  },
  {
    name: 'an outcome that nothing leads to',
    files: triageFiles(({ outcomes }) => ({ outcomes: [...outcomes, outcome('alone')] })),
    expected: ['content/triage.yaml:53:5  HC034  问题和结果连得不对'],
    says: ['从第一题走不到 alone'],
  },
  {
    name: 'pages about an unclean phone, and of the channels of a platform that is suspect',
    files: {
      ...triageFiles(({ questions, outcomes: [, gone] }) => ({
        questions,
        outcomes: [
          outcome('remote', { suspect: true, pages: [1310, 1002] }),
          ...(gone ? [gone] : []),
        ],
      })),
      'faq/withdrawal/not-me.md': otherAnswer(1310).replace(
        'reviewed:',
        'otherPhone: true\nreviewed:',
      ),
      'guide/contact.md': otherAnswer(1002).replace('reviewed:', 'channels: true\nreviewed:'),
    },
    expected: [
      'content/triage.yaml:20:5  HC035  先做的事不对',
      'content/triage.yaml:28:9  HC035  先做的事不对',
    ],
    says: ['先看的 1310 写了 otherPhone', '1002 却是列出官方渠道的那一页'],
  },
  {
    name: 'more questions than anybody answers, and ids that are gone and not',
    files: triageFiles(() => ({
      questions: chain(8, 'end'),
      outcomes: [outcome('end')],
      retired: { q1: 'end', before: 'never' },
    })),
    expected: [
      'content/triage.yaml:58:5  HC034  问题和结果连得不对',
      'content/triage.yaml:76:3  HC021  台账的去向写错了',
      'content/triage.yaml:76:3  HC034  问题和结果连得不对',
      'content/triage.yaml:77:3  HC021  台账的去向写错了',
      'content/triage.yaml:77:3  HC034  问题和结果连得不对',
    ],
    says: [
      '这是第 8 题：q0 → q1',
      'q1 从来没有发布过',
      'q1 写在 retired 里',
      '接替 before 的 never 不存在',
    ],
  },
  {
    name: 'a question that was published and is gone',
    files: {
      ...triageFiles(),
      'ledger/triage.yaml': 'version: 1\ntriage:\n  - far\n  - gone\n  - old\n',
    },
    expected: [
      'content/ledger/triage.yaml:3:5  HC020  发布过的链接断了',
      'content/ledger/triage.yaml:5:5  HC020  发布过的链接断了',
    ],
    says: ['/triage/old/ 发布过，现在没有了', 'retired:\n  old: money\n'],
  },
  {
    name: 'a list of published ids with what is no id',
    files: { ...triageFiles(), 'ledger/triage.yaml': 'version: 1\ntriage:\n  - Old one\n' },
    expected: ['content/ledger/triage.yaml:3:5  HC002  字段不对'],
    says: ['发布过的题和结果的 id'],
  },
  {
    name: 'words of those who do not know, one of them an alias, one twice',
    files: triageFiles(() => ({ words: ['提现一直没到账', '出事了', '出事了'] })),
    expected: [
      'content/triage.yaml:54:5  HC016  同一个问法出现了两次',
      'content/triage.yaml:56:5  HC016  同一个问法出现了两次',
    ],
    says: ['在content/faq/withdrawal/not-arrived.md里已经有了', '“出事了”在这个文件里已经有了'],
  },
  {
    name: 'what is urgent, and a loss, after three answers',
    files: triageFiles(() => ({
      questions: [...chain(2, 'q2'), question('q2', ['now', 'gone'])],
      outcomes: [
        outcome('now', { urgent: true }),
        outcome('gone', {
          loss: true,
          first: { do: '找银行和警方。', who: ['bank', 'police'] },
        }),
      ],
    })),
    expected: [
      'content/triage.yaml:35:5  HC035  先做的事不对',
      'content/triage.yaml:45:5  HC035  先做的事不对',
    ],
    says: ['要答 3 题才看到它：q0 → q1 → q2 → now', '要答 3 题才看到该做什么'],
  },
  {
    name: 'a loss without bank, and a suspect platform that support is to help with',
    files: triageFiles(({ questions }) => ({
      questions,
      outcomes: [
        outcome('remote', { suspect: true, first: { do: '问客服。', who: ['support'] } }),
        outcome('gone', { loss: true, first: { do: '报警。', who: ['police'] }, pages: [1004] }),
      ],
    })),
    expected: [
      'content/triage.yaml:28:5  HC035  先做的事不对',
      'content/triage.yaml:36:9  HC010  引用了没有的东西',
      'content/triage.yaml:37:5  HC035  先做的事不对',
    ],
    says: ['动作里却有找客服（support）', '动作里没有找 bank'],
  },
  {
    name: 'a mark that is wrong, a word to avoid, and a number typed out',
    files: {
      ...triageFiles(({ outcomes }) => ({
        questions: [
          question('start', ['remote', 'gone'], {
            question: '有人在教你做,是吗？',
            note: '打 13800138000。',
          }),
        ],
        outcomes: outcomes.map((item) => ({ ...item, title: '钱被说破了' })),
      })),
      'terms.yaml': '- use: 说出\n  avoid: [说破]\n  why: 一个说法\n',
    },
    expected: [
      'content/triage.yaml:3:5  HC017  标点或空格不对',
      'content/triage.yaml:10:5  HC032  号码或网址写成了文字',
      'content/triage.yaml:13:14  HC033  说法不统一',
      'content/triage.yaml:30:14  HC033  说法不统一',
    ],
    says: ['号码 13800138000 没有登记过'],
  },
];
