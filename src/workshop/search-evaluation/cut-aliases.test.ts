import { expect, test } from 'vitest';
import { cutAliases } from './cut-aliases.ts';

const page = (number: number) => ({
  number,
  aliases: ['甲', '乙', '丙'],
  kind: 'answer' as const,
  address: `/faq/topic/${number}/`,
  title: `${number}`,
  summary: '',
  topic: '',
  steps: [],
  body: '',
});
const pages = [1301, 1302, 1303].map(page);
const query = (...ids: number[]) => ({ query: ids.join(' '), ids, kind: 'query' });
const queries = [query(1301), query(1302, 1301), query(1303), query()];

test.for([0, 2])('half of the pages keep %i aliases, each half once', (most) => {
  const folds = cutAliases(pages, queries, most);
  const cut = folds.map((fold) =>
    fold.pages.filter(({ aliases }) => aliases.length === most).map(({ number }) => number),
  );
  expect(cut).toEqual([[1301, 1303], [1302]]);
  expect(folds.map((fold) => fold.pages.length)).toEqual([3, 3]);
});

test('each query is asked where the page that answers it best is cut', () => {
  const asked = cutAliases(pages, queries, 0).map((fold) => fold.queries.map(({ query }) => query));
  expect(asked).toEqual([['1301', '1303'], ['1302 1301']]);
});
