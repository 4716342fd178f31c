import { expect, test } from 'vitest';
import type { Candidate } from './ranking.ts';
import { judge as judgeBy } from './sureness.ts';
import { defaultWeights } from './weights.ts';

const judge = (candidates: Candidate[], isElsewhere: boolean) =>
  judgeBy(candidates, isElsewhere, defaultWeights);
const found = (...pages: [score: number, coverage: number][]): Candidate[] =>
  pages.map(([score, coverage], page) => ({ page, score, coverage }));
const sureOf = (candidates: Candidate[], isElsewhere = false): boolean[] =>
  judge(candidates, isElsewhere).map(({ sure }) => sure);

test('a page that covers the query is an answer', () => {
  expect(sureOf(found([10, 0.9], [9, 0.7]))).toEqual([true, true]);
});

test('nothing is sure because it stands above an answer, nor below a guess', () => {
  expect(sureOf(found([10, 0.4], [9, 0.9]))).toEqual([false, false]);
  expect(sureOf(found([10, 0.9], [9, 0.4], [8, 0.9]))).toEqual([true, false, false]);
});

test('what scores far less than the first is a guess, whatever it covers', () => {
  expect(sureOf(found([10, 0.9], [3, 0.9]))).toEqual([true, false]);
});

test('where the query is about something else, all are guesses', () => {
  expect(sureOf(found([10, 0.9]), true)).toEqual([false]);
});

test('what has nearly nothing of the query is not shown, and the order stays', () => {
  const shown = judge(found([10, 0.9], [9, 0.05], [8, 0.3]), false);
  expect(shown.map(({ page }) => page)).toEqual([0, 2]);
  expect(judge([], false)).toEqual([]);
});
