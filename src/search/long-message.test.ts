import { describe, expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { currentReplyTexts } from '../desk/current-reply-texts.ts';
import { composeReply, type ReplyPart } from '../desk/reply.ts';
import { HelpCentre } from '../model/help-centre.ts';
import { languages } from '../model/language.ts';
import { builtSearch } from './built-search.ts';
import { indexOptionsOf, searchPagesOf, type SearchPage } from './search-page.ts';
import { longestQuery } from './text.ts';

const centre = await checkedHelpCentre();
const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));
const pages = [...centre.answers, ...centre.guides];

const found = async (text: string): Promise<string[]> =>
  (await search.search(text)).results
    .filter(({ confidence }) => confidence === 'number')
    .map(({ address }) => address);
const partsOf = async (text: string): Promise<[string, number | undefined][]> =>
  (await search.search(text)).parts.map((part) => [part.text.trim(), part.results[0]?.number]);

describe('a whole reply leads to the pages that it is of', () => {
  const replies = (parts: ReplyPart[]): string[] =>
    ['https://help.example.com', 'https://name.example/help', undefined].flatMap((origin) =>
      Object.values(languages).flatMap((language) =>
        Object.values(composeReply(parts, { texts: currentReplyTexts(language), origin })),
      ),
    );

  test('every page, in every form', async () => {
    for (const page of pages) {
      for (const reply of replies([{ answer: page }])) {
        expect(await found(reply), reply).toEqual([page.path]);
        // A field of one line leaves the ends of lines out.
        expect(await found(reply.replaceAll('\n', '')), reply).toEqual([page.path]);
      }
    }
  });

  test('with the steps that were chosen, and several answers in their order', async () => {
    const [first, second] = [centre.page(1301), centre.page(1104)];
    if (!first || !second) throw new Error('The shipped content has no 1301 or 1104 any more.');
    const [step] = second.steps;
    const parts = [{ answer: second, chosen: step ? [step.id] : [] }, { answer: first }];
    const texts = currentReplyTexts(languages['zh-CN']);
    const reply = composeReply(parts, { texts, origin: 'https://help.example.com' });
    const outcome = await search.search(reply.plain);
    expect(outcome.results.map(({ address }) => address)).toEqual([
      `${second.path}#need=${step?.id}`,
      first.path,
    ]);
    expect(outcome).toMatchObject({ sure: true, parts: [] });
  });
});

test('the address of every page leads to it, on any host and below any folder', async () => {
  for (const { path, number } of pages) {
    expect(await found(`看看“https://x.example/help${path}#why”。`)).toEqual([`${path}#why`]);
    const { found: numbers } = await search.numbers(`/a/${number}/`, 10);
    expect(numbers).toEqual([{ number, confidence: 'number' }]);
  }
});

test('an address that a page had before leads to where it is now', async () => {
  const [page] = centre.answers;
  const moved = [{ from: '/faq/former/place/', to: page?.address ?? '' }];
  const later = new HelpCentre({ ...centre, pages, forwarding: { ...centre.forwarding, moved } });
  const { results } = await (
    await builtSearch(searchPagesOf(later))
  ).search('/faq/former/place/#a');
  expect(results.map(({ address }) => address)).toEqual([`${page?.path}#a`]);
});

test('an address of no page here is words', async () => {
  expect(await found('https://x.example/faq/withdrawal/never-written/')).toEqual([]);
  expect(await found('/faq/withdrawal/')).toEqual([]);
});

const talk =
  `你好，我先说一下情况，你们别嫌我啰嗦。我在一家小公司做会计，平时挺忙的，早上七点就得出门。
昨天下雨，路上堵了一个多小时，到单位已经快十点了，老板的脸色很难看。中午和同事去楼下吃了碗面，味道一般。
我女儿今年上三年级，作业特别多，天天写到晚上九点半。邻居家的狗又叫了一晚上，谁都没睡好，物业说会处理，可是也不见人来。
我妈总说我太瘦，让我多吃点，其实我最近还胖了两斤。前几天看了一部电影，讲的是一个老人骑车去西藏，我看得眼泪都下来了。
窗台上的那盆花总算开了，红的白的都有，看着心情好多了。年底单位要办晚会，领导让我唱歌，我哪会唱歌呀。
天气预报说后天要降温，我得把厚被子翻出来晒一晒。小时候冬天冷得多，河面都能走人，现在的孩子没见过那样的雪。`.replaceAll(
    '\n',
    '',
  );
const smallTalk = talk.repeat(Math.ceil(4900 / talk.length)).slice(0, 4900);

describe('a message of 5,000 characters is read whole', () => {
  test('the question at its end is found first, as at its beginning', async () => {
    for (const text of [
      `${smallTalk}。提现一直没到账怎么办`,
      `提现一直没到账怎么办。${smallTalk}`,
    ]) {
      const { results, sure, parts } = await search.search(text);
      expect(results[0]?.number).toBe(1301);
      expect(sure).toBe(true);
      expect(parts).toEqual([]);
      expect((await search.numbers(text, 10)).found[0]?.number).toBe(1301);
    }
  });

  test('questions at both ends are two', async () => {
    const text = `提现一直没到账。${smallTalk}。登录密码忘了怎么找回`;
    expect(await partsOf(text)).toEqual([
      ['提现一直没到账', 1301],
      ['登录密码忘了怎么找回', 1104],
    ]);
  });

  test('full text is searched for what it asks, and for all of a query', async () => {
    const gist = await search.gistOf(`${smallTalk}。提现一直没到账`);
    expect(gist).toMatch(/提现一直没到账$/);
    expect(gist.length).toBeLessThan(200);
    expect(await search.gistOf('昨天下雨，提现没到')).toBe('昨天下雨，提现没到');
  });

  test('small talk is no question', async () => {
    expect(await search.search(smallTalk)).toMatchObject({ sure: false, parts: [] });
  });

  test('what comes after is not read', async () => {
    const text = `${'我'.repeat(longestQuery)}。提现一直没到账`;
    expect((await search.search(text)).results).toEqual([]);
  });
});

describe('several questions have several answers', () => {
  test.for([
    ['提现一直没到账。另外登录密码忘了怎么办？', [1301, 1104]],
    ['提现一直没到账，还有登录密码忘了怎么办', [1301, 1104]],
    ['充值扣了两次钱！手机也丢了，账户还登录着。', [1404, 1106]],
    ['1、提现一直没到账 2、登录密码忘了 3、充值扣了两次钱', [1301, 1104, 1404]],
    ['提现一直没到账。昨天下雨，我在家睡了一天。登录密码忘了。', [1301, 1104]],
    ['提现一直没到账。我的提现怎么还没到账？登录密码忘了。', [1301, 1104]],
  ] as const)('case %$', async ([text, numbers]) => {
    expect((await partsOf(text)).map(([, number]) => number)).toEqual(numbers);
  });

  test.for(['提现一直没到账怎么办', '提现一直没到账。急！！！', '我要提现。提现一直没到账。'])(
    'one question is no message of several, case %$',
    async (text) => {
      const { results, parts } = await search.search(text);
      expect(parts).toEqual([]);
      expect(results[0]?.number).toBe(1301);
    },
  );

  test.for([
    ['你们给的 https://x.example/a/1301/#status 我看了', '#status'],
    ['答案 1301 看了', ''],
  ] as const)('a page that is named counts, whatever is said around it, case %$', async (named) => {
    const [sentence, fragment] = named;
    const { parts } = await search.search(`${sentence}。另外登录密码忘了怎么办？`);
    expect(parts.map(({ results }) => results[0])).toMatchObject([
      { address: `/faq/withdrawal/not-arrived/${fragment}`, confidence: 'number' },
      { number: 1104, confidence: 'strong' },
    ]);
  });

  test('all that is found stands in the results, once', async () => {
    const { results, parts } = await search.search('提现一直没到账。另外登录密码忘了怎么办？');
    expect(parts.flatMap((part) => part.results)).toEqual(results);
    expect(new Set(results.map(({ number }) => number)).size).toBe(results.length);
  });
});

test('a page that all of a message is about comes before pages that its sentences are about', async () => {
  const blank = {
    kind: 'answer' as const,
    summary: '',
    topic: '',
    aliases: [],
    steps: [],
    body: '',
  };
  const page = (number: number, title: string): SearchPage => {
    return { ...blank, number, title, address: `/faq/x/${number}/` };
  };
  const two = [page(1001, '红苹果掉地上'), page(1002, '绿香蕉挂树上')];
  const message = '红苹果掉地上。绿香蕉挂树上。';
  const numbersOf = async (some: SearchPage[]): Promise<(number | undefined)[]> => {
    const { parts } = await (await builtSearch(some)).search(message);
    return parts.map(({ results }) => results[0]?.number);
  };
  expect(await numbersOf(two)).toEqual([1001, 1002]);
  expect(await numbersOf([...two, page(1003, '红苹果掉地上，绿香蕉挂树上')])).toEqual([]);
});
