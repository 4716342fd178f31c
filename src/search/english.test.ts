import { expect, test } from 'vitest';
import { bodyLabelsIn } from '../model/body-labels.ts';
import { buildHelpCentre } from '../model/build.ts';
import { languages } from '../model/language.ts';
import { readContentSource } from '../source/content-source.ts';
import { englishContent } from '../testing/english-content.ts';
import { AnswerSearch } from './answer-search.ts';
import { buildIndex } from './build-index.ts';
import { indexOptionsOf, searchPagesOf } from './search-page.ts';

const source = await readContentSource(englishContent);
const centre = buildHelpCentre(source, bodyLabelsIn(languages.en));
const files = buildIndex(searchPagesOf(centre), indexOptionsOf(centre));
const search = await AnswerSearch.open(async (name) => files.get(name));

test.for([
  ['I forgot my password', 1101],
  ['someone is in my account', 1102],
  ['No SMS codes!', 1103],
  ['new sim', 1104],
  ['my card was refused', 1201],
  ['payments declined', 1201],
  ['charged two times', 1202],
  ['where is my money back?', 1203],
  ['how do I protect my account', 1001],
  ['change number', 1104],
  ['answer 1202', 1202],
] as const)(
  'a query in English finds its answer first, and is sure of it, query %$',
  async ([query, number]) => {
    const { results, sure } = await search.search(query);
    expect(results[0]?.number, query).toBe(number);
    expect(sure).toBe(true);
  },
);

test('a word that could be syllables of Chinese is a word of English', async () => {
  // “pending” is pen ding, “change” is chang e.
  expect((await search.search('pending')).results.map(({ number }) => number)).toEqual([1202]);
  expect((await search.search('change')).results.map(({ number }) => number)).toContain(1104);
});

test.for(['weather in Paris', 'can you tell me how to cook rice', 'zh\u4e2d\u6587'])(
  'what has no answer here is not sure, query %$',
  async (query) => {
    expect((await search.search(query)).sure, query).toBe(false);
  },
);

test('the index holds nothing that only Chinese needs', () => {
  expect(JSON.stringify([...files])).not.toMatch(/\p{Script=Han}|"[~^][^"]*":/u);
});
