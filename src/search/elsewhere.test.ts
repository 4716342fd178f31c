import { expect, test } from 'vitest';
import type { AnswerSearch } from './answer-search.ts';
import { buildIndex } from './build-index.ts';
import { builtSearch } from './built-search.ts';
import { findElsewhere, readWords } from './elsewhere.ts';
import type { SearchPage } from './search-page.ts';
import { clausesOf } from './text.ts';

const shareOf = (words: string[], query: string, asking?: Set<string>): number | undefined =>
  findElsewhere([readWords(words)], clausesOf(query), asking)?.share;

test.for([
  ['贷款', 1],
  ['怎么贷款', 1],
  ['贷款没到账', 2 / 5],
  ['贷款，提现', 1 / 2],
  ['提现', undefined],
] as const)(
  'the share of a query that is about a subject counts no question words (%#)',
  (part) => {
    const [query, share] = part;
    expect(shareOf(['贷款', '借钱'], query)).toBe(share);
  },
);

test('the longest of several wordings counts, and letters as whole words in any case', () => {
  expect(shareOf(['贷款', '申请贷款'], '申请贷款')).toBe(1);
  expect(shareOf(['ETF 基金'], 'etf基金')).toBe(1);
  expect(shareOf(['loan'], 'loans', new Set())).toBeUndefined();
  expect(shareOf(['a loan'], 'get a loan', new Set(['get']))).toBe(1);
});

const page: SearchPage = {
  kind: 'answer',
  number: 1301,
  address: '/faq/withdrawal/not-arrived/',
  title: '提现未到账，怎么办？',
  summary: '先看状态。',
  topic: '提现',
  aliases: ['提现没到', '贷款的提现', '钱没到'],
  steps: [],
  body: '',
};
const subject = {
  words: ['贷款', '借钱'],
  title: '贷款',
  answer: '本站没有这方面的说明。',
  to: { number: 1301, title: page.title, address: page.address },
};

const searchWith = (elsewhere: (typeof subject)[]): Promise<AnswerSearch> =>
  builtSearch([page], { elsewhere });

test('a query about such a subject finds it, and pages only as guesses', async () => {
  const search = await searchWith([subject]);
  const { words, ...card } = subject;
  for (const query of [...words, '怎么借錢']) {
    const { results, sure, elsewhere } = await search.search(query);
    expect(elsewhere).toEqual(card);
    expect(sure).toBe(false);
    expect(results.map(({ confidence }) => confidence)).not.toContain('strong');
    const { found, elsewhere: same } = await search.numbers(query, 10);
    expect(same).toEqual(card);
    expect(found.map(({ confidence }) => confidence)).not.toContain('strong');
  }
});

test('a query that only mentions it finds the answers as without it', async () => {
  const [search, without] = [await searchWith([subject]), await searchWith([])];
  const outcome = await search.search('贷款的提现没到账');
  expect(outcome).toEqual({
    ...(await without.search('贷款的提现没到账')),
    elsewhere: undefined,
  });
  expect(outcome.sure).toBe(true);
});

test('who was cheated or robbed is not told that there is nothing here', async () => {
  const concepts = [{ words: ['被骗', '骗走'] }, { words: ['盗刷'] }];
  const search = await builtSearch([page], { elsewhere: [subject], concepts });
  for (const query of ['贷款被骗走了', '借钱被盗刷', '贷款 盗刷'])
    expect((await search.search(query)).elsewhere).toBeUndefined();
  expect((await search.search('贷款')).elsewhere?.title).toBe('贷款');
});

test('an index without such subjects has no file and no field for them', () => {
  const files = buildIndex([page]);
  expect([...files.keys()].filter((name) => name.includes('elsewhere'))).toEqual([]);
  expect(files.get('index.json')).not.toHaveProperty('elsewhere');
});
