import { expect, test } from 'vitest';
import { shippedConcepts } from '../../testing/shipped-concepts.ts';
import { markerOf } from './marks.ts';

const concepts = await shippedConcepts();

const marked = (text: string, query: string): string =>
  markerOf(
    query,
    concepts,
  )(text)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('neighbouring characters of the query are marked', () => {
  expect(marked('提现一直没有动静', '提现没动静')).toBe('[提现]一直[没有动静]');
});

test('words of a question are not', () => {
  expect(marked('密码忘了怎么办', '登录怎么办')).toBe('密码忘了怎么办');
});

test('an expression that means the same as one in the query is marked', () => {
  expect(marked('重复扣款', '扣了两次')).toContain('[重复');
});

test('words in Latin letters are marked whole', () => {
  expect(marked('用 App 登录', 'app 打不开')).toContain('[App]');
  expect(marked('用 Apple 登录', 'app 打不开')).not.toContain('[');
});

test.for([
  { name: 'an empty query', query: '' },
  { name: 'HTML', query: '<img src=x onerror=alert(1)>' },
  { name: 'a query of brackets', query: '(((' },
  { name: 'half a character', query: '\ud800' },
  { name: 'an emoji', query: '🙂' },
])('$name marks nothing and breaks nothing', ({ query }) => {
  expect(marked('提现 <b>到账</b> 🙂 \ud800', query)).toBe('提现 <b>到账</b> 🙂 \ud800');
});
