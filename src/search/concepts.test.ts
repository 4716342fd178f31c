import { expect, test } from 'vitest';
import { conceptOfWord, conceptsIn, expressions } from './concepts.ts';

const first = (text: string): number | undefined => conceptsIn(text)[0]?.concept;

test('every expression stands for one concept, and is one word', () => {
  const repeated = expressions.filter(
    (expression, index) => expressions.indexOf(expression) < index,
  );
  expect(repeated).toEqual([]);
  for (const expression of expressions)
    expect(expression).toMatch(/^(?:\p{Script=Han}+[\da-z]*|[\da-z]+)$/u);
});

test.for([
  ['提款', '取出来'],
  ['没收到', '未到账'],
  ['扣了两次', '重复'],
  ['帐号', '账户'],
  ['登陆', '登录'],
])('“%s” and “%s” are exchangeable', ([a = '', b = '']) => {
  const concepts = new Set(conceptsIn(a).map(({ concept }) => concept));
  expect(conceptsIn(b).some(({ concept }) => concepts.has(concept))).toBe(true);
});

test.for([
  ['提现', '充值'],
  ['失败', '没到账'],
  ['退款', '提现'],
  ['被盗', '手机丢了'],
])('“%s” and “%s” are not', ([a = '', b = '']) => {
  expect(first(a)).toBeDefined();
  expect(first(a)).not.toBe(first(b));
});

test('the longer expression wins', () => {
  expect(conceptsIn('手机丢了')).toHaveLength(1);
});

test('English words lead to the same concepts', () => {
  expect(conceptOfWord('withdraw')).toBe(first('提现'));
});
