import { beforeAll, describe, expect, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { AnswerSearch } from './answer-search.ts';
import { buildIndex } from './build-index.ts';
import { builtSearch } from './built-search.ts';
import { indexOptionsOf, searchPagesOf, type SearchPage } from './search-page.ts';

const centre = await checkedHelpCentre();
const pages = searchPagesOf(centre);
const options = indexOptionsOf(centre);
let search: AnswerSearch;

beforeAll(async () => {
  search = await builtSearch(pages, options);
});

const find = async (query: string): Promise<number[]> =>
  (await search.search(query)).results.map(({ number }) => number);

describe('what people type leads to the answer first', () => {
  test.for([
    { name: 'a word', query: '提现没到', number: 1301 },
    { name: 'other words', query: '取出来的钱没收到', number: 1301 },
    { name: 'pinyin with blanks', query: 'tixian mei daozhang', number: 1301 },
    { name: 'pinyin without blanks', query: 'tixianmeidaozhang', number: 1301 },
    { name: 'pinyin with one blank', query: 'tixian meidaozhang', number: 1301 },
    { name: 'pinyin and characters', query: 'chongzhi失败', number: 1402 },
    { name: 'a wrong character', query: '冲值失败', number: 1402 },
    { name: 'another wrong character', query: '提现未到帐', number: 1301 },
    { name: 'Traditional characters', query: '提現未到帳', number: 1301 },
    { name: 'Latin and Chinese', query: 'okpay提现没到账', number: 1301 },
    { name: 'twice', query: '充值扣了两次', number: 1404 },
    { name: 'shouting', query: '！！！账号被盗了！！！！', number: 1102 },
  ] as const)('$name', async ({ query, number }) => {
    expect((await find(query))[0]).toBe(number);
  });

  test('initials', async () => {
    expect((await find('txsb')).slice(0, 3)).toContain(1305);
  });

  test.for(['1301', '#1301', '＃1301', '答案1301', '答案编号：1301', ' 1301 '])(
    'an answer is found by its number, written way %$',
    async (query) => {
      const { results } = await search.search(query);
      expect(
        results.map(({ number, confidence }) => [number, confidence]),
        query,
      ).toEqual([[1301, 'number']]);
    },
  );
});

describe('a page without aliases, beside pages with many', () => {
  const findWith = async (page: Partial<SearchPage>, query: string): Promise<number[]> => {
    const blank = { kind: 'answer' as const, address: '/faq/x/', summary: '', topic: '' };
    const added = { ...blank, number: 9999, title: '', aliases: [], steps: [], body: '', ...page };
    const both = await builtSearch([...pages, added], options);
    return (await both.search(query)).results.map(({ number }) => number);
  };

  test.for(['提现失败，提示 E1027', '提现失败 e1027 怎么办'])(
    'is first where its title has the code that was typed (%#)',
    async (query) => {
      expect((await findWith({ title: '页面提示 E1027，是什么意思？' }, query))[0]).toBe(9999);
    },
  );

  test('is first where its title has the name in Latin letters that was typed', async () => {
    const title = '绑定 Skrill 账户，怎样操作？';
    expect((await findWith({ title }, '账户绑不上，是 skrill 的'))[0]).toBe(9999);
  });
});

test('one or two characters find something', async () => {
  expect(await find('提现')).not.toEqual([]);
  expect(await find('卡')).not.toEqual([]);
});

test('each result says what it is and where it leads', async () => {
  const { results } = await search.search('提现没到');
  expect(results[0]).toMatchObject({
    number: 1301,
    address: '/faq/withdrawal/not-arrived/',
    topic: '提现',
    confidence: 'strong',
  });
});

describe('what is shown of pages is fetched for those that are returned, and for no others', () => {
  // So many that each page has a file of its own.
  const many = [1, 2, 3].flatMap((copy) =>
    pages.map((page) => ({
      ...page,
      number: page.number + copy * 10_000,
      address: `${page.address}${copy}/`,
    })),
  );
  const files = buildIndex(many, options);
  test.for([
    { query: '提现没到账', limits: { most: 6, mostGuesses: 3 }, sure: true, count: 6 },
    { query: '今天天气怎么样', limits: { most: 6, mostGuesses: 3 }, sure: false, count: 3 },
    { query: '今天天气怎么样', limits: { most: 6 }, sure: false, count: 6 },
  ])('$query, $limits', async ({ query, limits, sure, count }) => {
    const fetched: string[] = [];
    const wide = await AnswerSearch.open((name) => {
      fetched.push(name);
      return Promise.resolve(files.get(name));
    });
    const found = await wide.search(query, limits);
    expect(found.sure).toBe(sure);
    expect(found.results).toHaveLength(count);
    expect(fetched.filter((name) => name.includes('/pages-'))).toHaveLength(count);
  });
});

describe('nonsense is no answer, and breaks nothing', () => {
  test.for([
    '',
    '   ',
    '？？？',
    '😭',
    'asdfghjkl',
    '\ud800',
    '今天天气怎么样',
    '<img src=x onerror=alert(1)>',
    "'; DROP TABLE answers; --",
    '__proto__',
    'constructor',
  ])('no sure answer, case %$', async (query) => {
    const { results } = await search.search(query);
    expect(
      results.filter(({ confidence }) => confidence !== 'weak'),
      query,
    ).toEqual([]);
  });

  test('ten thousand characters', async () => {
    expect((await find('提现没到'.repeat(2500)))[0]).toBe(1301);
  });
});

test('every alias finds its page among the first three', async () => {
  const missed: string[] = [];
  for (const { number, aliases } of pages) {
    for (const alias of aliases)
      if (!(await find(alias)).slice(0, 3).includes(number)) missed.push(alias);
  }
  expect(missed).toEqual([]);
});

test('every title finds its page first', async () => {
  const missed: string[] = [];
  for (const { number, title } of pages) if ((await find(title))[0] !== number) missed.push(title);
  expect(missed).toEqual([]);
});
