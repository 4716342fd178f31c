import {
  answerFile,
  changedAnswer,
  siteText,
  withBody,
  type WrongContent,
} from '../../testing/wrong-content.ts';

const terms = `- use: 手机卡
  avoid: [SIM 卡]
  why: 全站只叫手机卡
- use: 银行卡背面的客服电话
  avoid: [打卡]
  why: “打卡”会先读成签到
  except: [上下班打卡]
`;

const here = (place: string): string => `${answerFile}:${place}  HC033  说法不统一`;

/** Content that HC033 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'a wording that the list of terms asks to avoid, wherever a reader meets it',
    files: {
      'terms.yaml': terms,
      ...withBody(
        [
          '先打**卡**上印的电话，上下班打卡不算。',
          '',
          '[换 sim 卡](/a/1302/)，不是换 eSIM 卡。',
          '',
          '```text',
          '【金额】',
          '我打卡问过，又打卡问：【】',
          '```',
        ].join('\n'),
      ),
    },
    expected: [here('15:2'), here('17:4'), here('21:2'), here('21:8')],
    says: [
      '写的是“sim 卡”',
      '应为：手机卡。全站只叫手机卡',
      '改法：换成“银行卡背面的客服电话”，或者换个写法',
    ],
  },
  {
    name: 'the same in title, summary and a step; aliases are left as people type them',
    files: {
      'terms.yaml': terms,
      ...changedAnswer(
        ['提现未到账，我应该怎么办？', '要打卡上的电话吗？'],
        ['先在提现记录里确认状态', '先打卡问'],
        ['提现一直没到账', '打卡没到账'],
        ['看银行流水 {', '打卡问银行 {'],
      ),
    },
    expected: [here('3:9'), here('4:11'), here('17:7')],
    says: [],
  },
  {
    name: 'the same in the settings',
    files: {
      'terms.yaml': terms,
      'site.yaml': `${siteText}urgent: [{ id: 1301, label: 换 SIM 卡 }]\n`,
      'topics.yaml': '- id: withdrawal\n  title: 提现\n  description: 打卡没到账\n  order: 1\n',
    },
    expected: [
      'content/site.yaml:4:31  HC033  说法不统一',
      'content/topics.yaml:3:16  HC033  说法不统一',
    ],
    says: [],
  },
  {
    name: 'a list of terms with a term that says nothing',
    files: { 'terms.yaml': '- use: 手机卡\n  avoid: []\n  whi: 一个说法\n' },
    expected: [
      'content/terms.yaml:1:3  HC002  字段不对',
      'content/terms.yaml:2:3  HC002  字段不对',
      'content/terms.yaml:3:3  HC002  字段不对',
    ],
    says: ['1 到 12 个不用的说法', '是不是想写 why？'],
  },
];
