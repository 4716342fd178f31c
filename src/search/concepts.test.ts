import { expect, test } from 'vitest';
import { conceptsIn, conceptsOf, expressions } from './concepts.ts';

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
])('two expressions of one concept are exchangeable, pair %$', ([a = '', b = '']) => {
  const concepts = new Set(conceptsIn(a).map(({ concept }) => concept));
  expect(
    conceptsIn(b).some(({ concept }) => concepts.has(concept)),
    a,
  ).toBe(true);
});

test.for([
  ['提现', '充值'],
  ['失败', '没到账'],
  ['退款', '提现'],
  ['被盗', '手机丢了'],
])('two expressions of different concepts are not, pair %$', ([a = '', b = '']) => {
  expect(first(a)).toBeDefined();
  expect(first(a), a).not.toBe(first(b));
});

test('the longer expression wins', () => {
  expect(conceptsIn('手机丢').every(({ length }) => length === 3)).toBe(true);
});

test('English words lead to the same concepts', () => {
  expect(conceptsOf('withdraw')).toEqual([first('提现')]);
});

test('what is said along is found, too', () => {
  const found = conceptsIn('提不了').map(({ concept }) => concept);
  expect(found).toContain(first('提现'));
  expect(found).toContain(first('不能'));
});
