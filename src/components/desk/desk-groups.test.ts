import { expect, test } from 'vitest';
import { DeskData, type Found, type FoundEntry } from './desk-data.ts';
import { foundListing, keptListing } from './desk-groups.ts';

const texts = {
  pinned: 'pinned',
  recent: 'recent',
  all: 'all',
  none: 'none',
  weak: 'weak',
  unsure: 'unsure',
  count: '{count}',
  elsewhere: '{title}: {answer}',
  part: 'part {part}',
  parts: '{count} parts',
  more: '{count}, not all listed',
};
const everything = (): boolean => true;
const many = new DeskData({
  topics: ['one', 'two'],
  pages: Array.from({ length: 10_000 }, (_, place) => [10_000 + place, place % 2, `${place}`]),
});
const store = {
  get: (list: 'recent' | 'pinned') => (list === 'pinned' ? [10_005] : [10_005, 10_007]),
};

test('of many answers only some are listed, and the count is of all', () => {
  const { groups, said, sure } = keptListing(many, store, everything, texts);
  expect(groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
    ['pinned', 1],
    ['recent', 1],
    ['all', 50],
  ]);
  expect(said).toBe('10000, not all listed');
  expect(sure).toBe(true);
});

test('when all are listed, nothing is said of more', () => {
  const few = (entry: { number: number }): boolean => entry.number < 10_052;
  expect(keptListing(many, store, few, texts).said).toBe('52');
});

const entriesOf = (...confidences: FoundEntry['confidence'][]): FoundEntry[] =>
  confidences.flatMap((confidence, place) => {
    const entry = many.entries[place];
    return entry ? [{ entry, confidence }] : [];
  });
const found = (...confidences: FoundEntry['confidence'][]): Found => ({
  parts: [{ part: 'all', entries: entriesOf(...confidences) }],
  elsewhere: undefined,
});

test('each thing that a message asks for has its answers under its words', () => {
  const entries = entriesOf('strong', 'weak', 'strong');
  const parts = ['one', 'two', 'three', 'four'].map((part) => ({ part, entries }));
  const { groups, said, sure } = foundListing({ parts, elsewhere: undefined }, everything, texts);
  expect(groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
    ['part one', 3],
    ['part two', 3],
    ['part three', 3],
    ['part four', 3],
  ]);
  expect([said, sure]).toEqual(['4 parts', true]);
});

test('where the first of several parts is a guess, it has to be chosen', () => {
  const parts = [
    { part: 'one', entries: entriesOf('weak') },
    { part: 'two', entries: entriesOf('strong') },
  ];
  expect(foundListing({ parts, elsewhere: undefined }, everything, texts).sure).toBe(false);
});

test('of a long part its beginning is the heading, without what cannot be seen', () => {
  const { entries } = found('strong').parts[0] ?? { entries: [] };
  const part = `\u202Eone\n two\u200B${'x'.repeat(100)}`;
  const parts = [part, 'three'].map((words) => ({ part: words, entries }));
  const { groups } = foundListing({ parts, elsewhere: undefined }, everything, texts);
  expect(groups[0]?.heading).toBe(`part one two ${'x'.repeat(52)}…`);
});

test('answers stand before guesses, each under its heading', () => {
  const { groups, said, sure } = foundListing(found('strong', 'weak'), everything, texts);
  expect(groups.map(({ heading, entries }) => [heading, entries.length])).toEqual([
    ['', 1],
    ['weak', 1],
  ]);
  expect([said, sure]).toEqual(['2', true]);
});

test('guesses alone are said to be unsure, in one topic too; a typed number is sure', () => {
  const isSecond = (entry: { topic: number }): boolean => entry.topic === 1;
  expect(foundListing(found('weak'), everything, texts)).toMatchObject({
    said: 'unsure',
    sure: false,
  });
  expect(foundListing(found('strong', 'weak'), isSecond, texts)).toMatchObject({ sure: false });
  expect(foundListing(found('number'), everything, texts)).toMatchObject({ sure: true });
  expect(foundListing(found(), everything, texts)).toMatchObject({ said: 'none', sure: false });
});

test('what there is nothing about here is said, and goes with the list', () => {
  const elsewhere = { title: '贷款', answer: '本站没有。' };
  expect(foundListing({ ...found('weak'), elsewhere }, everything, texts)).toMatchObject({
    said: '贷款: 本站没有。',
    sure: false,
    elsewhere,
  });
});
