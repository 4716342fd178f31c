import { expect, test } from 'vitest';
import { nodesFor } from './desk-triage.ts';

const nodes: [string, string][] = [
  ['start', '现在有人在教你点吗？'],
  ['gone', '钱已经没了'],
  ['leaving', '钱正在少'],
];
const ids = (query: string): string[] => nodesFor(nodes, query).map(([id]) => id);

test('what shares most with the words of a customer comes first', () => {
  expect(ids('我的钱已经没有了，钱没了')).toEqual(['gone']);
  expect(ids('钱正在少，已经')).toEqual(['leaving', 'gone']);
});

test('without words, and where nothing fits, all are there in their order', () => {
  expect(ids('')).toEqual(['start', 'gone', 'leaving']);
  expect(ids('hello')).toEqual(['start', 'gone', 'leaving']);
});
