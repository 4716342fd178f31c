import { expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { builtSearch } from '../search/built-search.ts';
import { indexOptionsOf, searchPagesOf } from '../search/search-page.ts';
import { suggestionsFor } from './suggestions.ts';

const centre = await checkedHelpCentre();
const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));

test.for([
  [
    '你好，我昨天下午提现了三千块到银行卡，到现在都没到账，页面一直显示处理中。\n另外我登录密码也忘了，换了手机以后怎么都登不上去。\n还有就是上周充值的时候被扣了两次钱，只到账一笔，麻烦帮我一起查一下，谢谢。',
    [1301, 1104, 1404],
  ],
  [
    '急！手机昨天在地铁上丢了，账户还在上面登录着，怎么办？顺便问一下，实名认证一直不通过，说姓名和证件不一致。',
    [1106, 1203],
  ],
] as const)('each thing that a message asks for has its answer among three, case %$', async (each) => {
  const [message, numbers] = each;
  const { parts } = await suggestionsFor(message, search);
  const firstThree = parts.map(({ answers }) => answers.slice(0, 3).map(({ number }) => number));
  console.log(parts.map(({part, answers})=>[part, answers.slice(0,3).map(a=>a.number+a.confidence)]));
  for (const number of numbers) expect(firstThree.flat()).toContain(number);
});
