import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { builtSearch } from '../search/built-search.ts';
import { indexOptionsOf, searchPagesOf } from '../search/search-page.ts';
import { suggestionsFor } from './suggestions.ts';

const centre = await checkedHelpCentre();
const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));

const threeThings =
  '你好，我昨天下午提现了三千块到银行卡，到现在都没到账，页面一直显示处理中。另外我登录密码也忘了，换了手机以后怎么都登不上去。还有就是上周充值的时候被扣了两次钱，只到账一笔，麻烦帮我一起查一下，谢谢。';

test.for([
  [threeThings, [1301, 1104, 1404]],
  [
    '1、充值怎么一直没到账，银行卡已经扣款了 2、实名认证一直不通过，提示信息不一致 3、想换绑一张新的银行卡，旧卡已经注销了',
    [1403, 1601, 1605],
  ],
  [
    '老板你好，麻烦看一下。\n今天突然收款码用不了了，客人扫不了，说收款受限，这个怎么回事啊。\n还有一笔退款，客人说到现在都没收到钱，一直在骂我。',
    [1217, 1209],
  ],
] as const)('each thing that a message asks for has its answers, case %$', async (each) => {
  const [message, numbers] = each;
  const { parts } = await suggestionsFor(message, search);
  expect(parts).toHaveLength(numbers.length);
  for (const [place, number] of numbers.entries()) {
    expect(parts[place]?.answers.slice(0, 3).map((answer) => answer.number)).toContain(number);
  }
  for (const { part, start, end } of parts) expect(message.slice(start, end).trim()).toBe(part);
});

test('no answer stands in two parts', async () => {
  const { parts } = await suggestionsFor(threeThings, search);
  const numbers = parts.flatMap(({ answers }) => answers.map(({ number }) => number));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test.for(['提现一直没到账怎么办', '1301', 'https://x.example/a/1301/#need=status'])(
  'what asks for one thing is one part, case %$',
  async (message) => {
    const { parts } = await suggestionsFor(message, search);
    expect(parts).toHaveLength(1);
    expect(parts[0]?.answers[0]?.number).toBe(1301);
  },
);
