import { expect, test } from 'vitest';
import type { Ledger } from '../../schema/ledger.ts';
import { answersPerPage } from '../paging.ts';
import { additionsOf } from './additions.ts';
import { breachesOf } from './breaches.ts';
import { forwardingOf } from './forwarding.ts';
import type { Standing } from './promise.ts';

const standing = (count: number, topics = ['a', 'b']): Standing => ({
  topics,
  pages: Array.from({ length: count }, (_, index) => ({
    number: 2000 + index,
    address: `/faq/a/q-${index}/`,
    headings: [],
    steps: [],
  })),
});

const ledger = (rest: Partial<Ledger>): Ledger => ({
  ...{ version: 1, topics: ['a', 'b'], lists: [], triage: [], pages: [], retired: [] },
  ...rest,
});

test('the second and later pages of a list are recorded, the first is the topic itself', () => {
  const { lists } = additionsOf(ledger({}), standing(answersPerPage * 2 + 1));
  expect(lists).toEqual(['/faq/a/page/2/', '/faq/a/page/3/']);
  expect(additionsOf(ledger({ lists }), standing(answersPerPage * 2 + 1)).lists).toEqual([]);
  expect(additionsOf(ledger({}), standing(answersPerPage)).lists).toEqual([]);
});

test('pages of a list that has become shorter lead to the last one that there is', () => {
  const lists = ['/faq/a/page/2/', '/faq/a/page/3/'];
  const moved = (now: Standing): unknown => forwardingOf(ledger({ lists }), now).moved;
  expect(moved(standing(answersPerPage * 2 + 1))).toEqual([]);
  expect(moved(standing(answersPerPage + 1))).toEqual([
    { from: '/faq/a/page/3/', to: '/faq/a/page/2/' },
  ]);
  expect(moved(standing(1))).toEqual(lists.map((from) => ({ from, to: '/faq/a/' })));
});

test('pages of the list of a topic that is gone lead where the topic leads', () => {
  const lists = ['/faq/a/page/2/'];
  const retired = [{ from: '/faq/a/', to: '/faq/b/' }];
  expect(forwardingOf(ledger({ lists, retired }), standing(0, ['b'])).moved).toEqual([
    { from: '/faq/a/', to: '/faq/b/' },
    { from: '/faq/a/page/2/', to: '/faq/b/' },
  ]);
});

test('an address of two records leads to the page that had it last, and nowhere else', () => {
  const page = { published: '2026-11-20', headings: [], steps: [] };
  const pages = [
    { ...page, number: 2000, addresses: ['/faq/a/old/', '/faq/a/q-0/'] },
    { ...page, number: 2001, addresses: ['/faq/a/q-1/', '/faq/a/old/'] },
  ];
  const open = ledger({ pages });
  expect(breachesOf(open, standing(2)).map(({ from, other }) => [from, other])).toEqual([
    ['/faq/a/old/', '2001'],
  ]);
  const retired = [{ from: '/faq/a/old/', to: '2000' }];
  expect(breachesOf({ ...open, retired }, standing(2))).toEqual([]);
  expect(forwardingOf({ ...open, retired }, standing(2)).moved).toEqual([
    { from: '/faq/a/old/', to: '/faq/a/q-0/' },
  ]);
});
