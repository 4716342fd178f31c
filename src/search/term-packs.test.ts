import { expect, test } from 'vitest';
import { writeAscending } from './number-text.ts';
import { packTerms, type TermPacks } from './term-packs.ts';
import { inHead, listIn, TermPlaces } from './term-places.ts';

const known = Array.from('提现没到账挂失补卡号的');
/** Two subjects, each asked for in its own words, in wordings enough to tell. */
const wordings = Array.from({ length: 400 }, (_, unit) =>
  unit % 2 ? Array.from('提现没到账') : Array.from('挂失补卡号'),
);

function postingsOf(texts: readonly string[][]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const add = (key: string, unit: number): void => {
    const list = postings.get(key) ?? [];
    postings.set(key, list.at(-1) === unit ? list : [...list, unit]);
  };
  texts.forEach((text, unit) => {
    for (const character of text) add(character, unit);
    text.slice(1).forEach((next, place) => add(`${text[place] ?? ''}${next}`, unit));
  });
  return postings;
}

const pack = (postings: ReadonlyMap<string, number[]>): TermPacks =>
  packTerms({ postings, known, isWording: () => true, units: wordings.length });

function listOf({ places, head, packs }: TermPacks, key: string): string | undefined {
  const at = new TermPlaces(places, known).of(key);
  const own = at && [head, ...packs][at.place - inHead];
  return own && listIn(own, at);
}

const postings = new Map([
  ...postingsOf(wordings),
  ['现提', [7]],
  ['的提', [3, 5]],
  ['§0', [1, 2]],
  ['§2', [4]],
  ['=e1027', [9]],
  ['~ti xian', [1]],
  ['^txm', [1]],
  ['/faq/a/b', [0]],
]);

test('every list is found where a reader looks for it, and nothing else is', () => {
  const packed = pack(postings);
  for (const [key, units] of postings) {
    const found = packed.others.includes(key) ? writeAscending(units) : listOf(packed, key);
    expect([key, found]).toEqual([key, writeAscending(units)]);
  }
  expect(packed.others).toEqual(['/faq/a/b', '=e1027', '^txm', '~ti xian']);
  for (const key of ['的', '到提', '提的', '§1', '§9', '乾'])
    expect([key, listOf(packed, key)]).toEqual([key, undefined]);
});

test('the order in which keys come changes nothing', () => {
  expect(pack(new Map([...postings].reverse()))).toEqual(pack(postings));
});
