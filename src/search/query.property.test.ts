import fc from 'fast-check';
import { expect } from 'vitest';
import { markerOf } from '../components/search/marks.ts';
import { helpCentreFrom } from '../testing/desk-source.ts';
import { otherAnswer } from '../testing/content-folder.ts';
import { hostileText, testProperty } from '../testing/property.ts';
import { builtSearch } from './built-search.ts';
import { queryFrom } from './query.ts';
import { indexOptionsOf, searchPagesOf } from './search-page.ts';
import { clausesOf, longestKept, normalise } from './text.ts';

const numbers = [1301, 1302, 1303];
const centre = await helpCentreFrom({ 'faq/withdrawal/other.md': otherAnswer(1303) });
const search = await builtSearch(searchPagesOf(centre), indexOptionsOf(centre));

const words = ['constructor', '__proto__', 'tixian', 'txsb', '1301', '＃1302', 'no.1303', '提现'];
const query = fc.oneof(
  hostileText,
  fc.array(fc.constantFrom(...words, '没到账', ' ', '？')).map((parts) => parts.join('')),
  fc.tuple(hostileText, fc.nat(2000)).map(([text, times]) => text.repeat(times).slice(0, 20_000)),
);

testProperty(
  'every query is answered: with pages that exist, or with none',
  [query],
  async (text) => {
    const { results } = await search.search(text);
    for (const { number } of results) expect(numbers).toContain(number);
    expect(new Set(results.map(({ number }) => number)).size).toBe(results.length);
  },
);

const problems = [
  '提现没到账',
  '另外密码忘了',
  'https://x.example/help/a/1302/#status',
  '答案 1303',
  '天气',
];
const message = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...problems)), { maxLength: 12 })
  .map((sentences) => sentences.join('。'));

testProperty(
  'the parts of a message stand in it, in order, and each has pages of its own',
  [message],
  async (text) => {
    const { results, parts } = await search.search(text);
    expect(parts).not.toHaveLength(1);
    let from = 0;
    for (const part of parts) {
      from = text.indexOf(part.text, from);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(part.results).not.toEqual([]);
      from += part.text.length;
    }
    if (parts.length > 0) expect(parts.flatMap((part) => part.results)).toEqual(results);
  },
);

testProperty('a query is shown on one line, without what cannot be seen', [query], (text) => {
  const shown = queryFrom(text);
  expect(shown.length).toBeLessThanOrEqual(longestKept);
  expect(shown.isWellFormed()).toBe(true);
  expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B]/u);
  // What goes into the address comes out of it again.
  expect(queryFrom(new URLSearchParams(`q=${encodeURIComponent(shown)}`).get('q'))).toBe(shown);
});

testProperty('normalised text stays as it is when it is normalised again', [query], (text) => {
  const once = normalise(queryFrom(text), new Map());
  expect(normalise(once, new Map())).toBe(once);
  for (const { kind, text: token } of clausesOf(once).flat())
    expect(token).toMatch(kind === 'han' ? /^\p{Script=Han}$/u : /^[a-z0-9]+$/);
});

testProperty(
  'marking what a query has changes no character of a title',
  [query, query],
  (title, asked) => {
    const pieces = markerOf(asked, search.concepts)(title);
    expect(pieces.map(({ text }) => text).join('')).toBe(title);
  },
);
