import { expect, test } from 'vitest';
import { segmentsOf } from './message-segments.ts';

const textsOf = (message: string): string[] =>
  segmentsOf(message).map(({ start, end }) => message.slice(start, end).trim());
const beginsOf = (message: string): boolean[] => segmentsOf(message).map(({ begins }) => begins);

test('a message is cut at the ends of its sentences and lines; numbers and hosts are not', () => {
  expect(
    textsOf('提现三天了都没有到账！！充值 3.50 元也没有到账，怎么办\n登录密码也忘了怎么改？'),
  ).toEqual([
    '提现三天了都没有到账！！',
    '充值 3.50 元也没有到账，怎么办',
    '登录密码也忘了怎么改？',
  ]);
  expect(textsOf('My money is late. I forgot my password.')).toHaveLength(2);
});

test('a long sentence is cut at its commas, too', () => {
  const long = '我昨天在外面吃饭的时候扫了那家店的码，'.repeat(5);
  expect(textsOf(long).length).toBeGreaterThan(1);
  expect(textsOf(long).join('')).toBe(long);
});

test('what is too short to ask for anything goes with its neighbour in the line', () => {
  expect(textsOf('你好。提现三天了都没有到账。谢谢！')).toEqual([
    '你好。提现三天了都没有到账。谢谢！',
  ]);
});

test('something else begins after a blank line, at numbers and at words of turning', () => {
  expect(beginsOf('提现三天了都没有到账。我等着用这笔钱。\n\n登录密码也忘了怎么改')).toEqual([
    false,
    false,
    true,
  ]);
  expect(beginsOf('提现三天了都没有到账。另外登录密码忘了。\n2、换了手机登不上去。')).toEqual([
    false,
    true,
    true,
  ]);
  expect(beginsOf('提现三天了都没有到账。\n2.5 折的券用不了')).toEqual([false, false]);
});
