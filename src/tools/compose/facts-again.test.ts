import { expect, test } from 'vitest';
import { noFacts } from '../cases/new-case.ts';
import { factsAgain } from './facts-again.ts';

const last = { ...noFacts, problem: '扣了钱', amount: '100', currency: 'CNY', done: '打过电话' };

test('what was changed only where it was written is changed in the case', () => {
  const now = { ...last, problem: '扣了两次钱', amount: '200' };
  expect(factsAgain(last, now, last)).toEqual({ differing: [], now, there: now });
});

test('what was changed only in the case stays', () => {
  const there = { ...last, amount: '100', currency: 'USD', order: '20261120' };
  const now = { ...last, problem: '扣了两次钱' };
  const both = { ...there, problem: '扣了两次钱' };
  expect(factsAgain(there, now, last)).toEqual({ differing: [], now: both, there: both });
});

test('what was changed on both sides differs, and either can be had', () => {
  const there = { ...last, problem: '少了钱' };
  const now = { ...last, problem: '扣了两次钱' };
  expect(factsAgain(there, now, last)).toEqual({ differing: ['problem'], now, there });
});

test.each([
  { name: 'where the last time is known', before: last },
  { name: 'where it is not', before: undefined },
])('steps that were added in the case stay, $name', ({ before }) => {
  const there = { ...last, done: '打过电话\n1301 查看状态\n1301 截图' };
  const now = before ? { ...last, done: '打过电话\n去过银行' } : last;
  const done = before ? '打过电话\n去过银行\n1301 查看状态\n1301 截图' : there.done;
  const both = { ...now, done };
  expect(factsAgain(there, now, before)).toEqual({ differing: [], now: both, there: both });
});

test('where the last time is not known all that is not the same differs', () => {
  const there = { ...last, amount: '300', done: '去过银行' };
  const now = { ...last, order: '20261120' };
  const { differing, there: kept } = factsAgain(there, now, undefined);
  expect(differing).toEqual(['amount', 'done']);
  expect(kept).toEqual({ ...there, order: '20261120' });
});
