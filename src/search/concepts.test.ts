import { expect, test } from 'vitest';
import { shippedConcepts } from '../testing/shipped-concepts.ts';
import { ConceptTable } from './concepts.ts';

const concepts = await shippedConcepts();
const first = (text: string): number | undefined => concepts.in(text)[0]?.concept;

test.for([
  ['提款', '取出来'],
  ['没收到', '未到账'],
  ['扣了两次', '重复'],
  ['帐号', '账户'],
  ['登陆', '登录'],
])('two expressions of one concept are exchangeable, pair %$', ([a = '', b = '']) => {
  const meant = new Set(concepts.in(a).map(({ concept }) => concept));
  expect(
    concepts.in(b).some(({ concept }) => meant.has(concept)),
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
  expect(concepts.in('手机丢').every(({ length }) => length === 3)).toBe(true);
});

test('English words lead to the same concepts', () => {
  expect(concepts.of('withdraw')).toEqual([first('提现')]);
});

test('what is said along is found, too', () => {
  const found = concepts.in('提不了').map(({ concept }) => concept);
  expect(found).toContain(first('提现'));
  expect(found).toContain(first('不能'));
});

test('an operator has words of their own', () => {
  const own = new ConceptTable([
    { words: ['快递', '包裹'] },
    { words: ['退货', '拒收'], with: ['快递'] },
  ]);
  expect(own.in('我的包裹').map(({ concept }) => concept)).toEqual([0]);
  expect(own.of('拒收')).toEqual([1, 0]);
});
