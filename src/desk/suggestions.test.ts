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

test('a message in one block has the answers to each of its problems', async () => {
  const { parts } = await suggestionsFor(
    '昨天提现三千到现在银行卡一分钱没收到，显示处理中。登录密码我也忘了，怎么都登不上去。上周充值被扣了两次钱，只到账一笔。',
    search,
  );
  expect(parts.length).toBeGreaterThan(1);
  const numbers = parts.flatMap(({ answers }) => answers.map(({ number }) => number));
  expect(numbers).toEqual(expect.arrayContaining([1301, 1104, 1404]));
});

test('a greeting and a signature are no parts', async () => {
  const { parts } = await suggestionsFor(
    '您好！\n打扰了。\n\n我的提现昨天就显示成功了，可是银行卡里一直没有到账。\n\n登录密码忘了，短信验证码也收不到。\n\n祝好\n王小明\n2026年11月3日',
    search,
  );
  expect(parts.map(({ part }) => part)).toEqual([
    '我的提现昨天就显示成功了，可是银行卡里一直没有到账。',
    '登录密码忘了，短信验证码也收不到。',
  ]);
});

test('one problem that is told in ten sentences is one part', async () => {
  const { parts } = await suggestionsFor(
    '登录密码我忘了。昨天就登不上去。密码试了五次都不对。我点了忘记密码，还是登不上。以前的密码是我老公设的。他也忘了登录密码。我今天又试了一次密码，还是不对。这个登录密码怎么找回来。我等着登录看余额。谢谢。',
    search,
  );
  expect(parts).toHaveLength(1);
  expect(parts[0]?.answers[0]?.number).toBe(1104);
});

test('a long message is searched forty times at most', async () => {
  let searches = 0;
  const numbers: typeof search.numbers = (...asked) => {
    searches += 1;
    return search.numbers(...asked);
  };
  const { parts } = await suggestionsFor(threeThings.repeat(20), {
    concepts: search.concepts,
    numbers,
  });
  expect(searches).toBeLessThanOrEqual(40);
  expect(parts.length).toBeLessThanOrEqual(5);
  for (const { answers } of parts) expect(answers.length).toBeLessThanOrEqual(3);
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
