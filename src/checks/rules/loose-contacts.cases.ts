import { authoritiesText } from '../../testing/content-folder.ts';
import {
  answerFile,
  changedAnswer,
  siteText,
  withBody,
  type WrongContent,
} from '../../testing/wrong-content.ts';

const at = (...places: string[]): string[] =>
  places.map((place) => `${answerFile}:${place}  HC032  号码或网址写成了文字`);

/** Content that HC032 refuses, and what its writer must be told. */
export const cases: WrongContent[] = [
  {
    name: 'the number of an authority in a title, a summary, a step, a template, and across bold text',
    files: {
      'authorities.yaml': authoritiesText,
      ...changedAnswer(
        ['title: 提现未到账，', 'title: 要不要打 110，'],
        ['先在提现记录里', '先打 110，在提现记录里'],
        [
          '- [ ] 在提现',
          '打**电话** 29292222。\n\n```\n号码：110\n```\n\n- [ ] 打 110 {#call}\n- [ ] 在提现',
        ],
      ),
    },
    expected: at('3:1', '4:1', '15:9', '18:4', '21:9'),
    says: ['改成 {{cn.police}}', '改成 {{hk.consumer}}', '号码 29292222 写成了文字'],
  },
  {
    name: 'numbers and hosts that no file declares, and those of a channel and an authority',
    files: {
      'authorities.yaml': authoritiesText,
      'site.yaml': `${siteText}linkHosts: [example.com]\nchannels:\n  - kind: phone\n    name: 客服电话\n    value: 400-000-1234\n    checked: 2026-11-20\n  - kind: email\n    name: 客服邮箱\n    value: a@pay.example\n    checked: 2026-11-20\n`,
      ...withBody(
        [
          '致电 88888，或 +44 20 7946 0000。',
          '到 bank.example/login 看。',
          '打 400 000 1234，打开 PAY.example。',
          '看 consumer.example 和 example.com。',
        ].join('\n\n'),
      ),
    },
    expected: at('15:4', '15:12', '17:3', '19:3', '19:19', '21:3'),
    says: [
      '号码 88888 没有登记过',
      '网址 bank.example 没有登记过',
      '写渠道的名字“客服电话”',
      '写渠道的名字“客服邮箱”',
      '写机构的名字“消费者委员会”',
    ],
  },
  {
    name: 'a number in a wording that no file declares, beside one that is declared',
    files: {
      'authorities.yaml': authoritiesText,
      ...changedAnswer(
        ['  - 提现一直没到账', '  - 打 110 有用吗'],
        ['  - 钱转出去了卡里没有', '  - 95500 打来的电话'],
      ),
    },
    expected: at('7:5'),
    says: ['号码 95500 没有登记过'],
  },
];
