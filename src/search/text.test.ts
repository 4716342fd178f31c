import { expect, test } from 'vitest';
import { clausesOf, normalise, textOf } from './text.ts';

const shape = (text: string): string =>
  clausesOf(normalise(text, new Map([['帳', '账']])))
    .map((clause) => clause.map(({ text: token }) => token).join(' '))
    .join(' | ');

test.for([
  ['ＯＫＰａｙ提现', 'okpay 提 现'],
  ['帳号', '账 号'],
  ['扣了钱，没到账！', '扣 了 钱 | 没 到 账'],
  ['“处理中”', '处 理 中'],
  ['code:500', 'code | 500'],
  ['2FA 丢了', '2fa 丢 了'],
  ['😭😭', ''],
  ['', ''],
  ['\ud800提\udfff', '提'],
])('a text is read as clauses and words, case %$', ([text = '', expected]) => {
  expect(shape(text)).toBe(expected);
});

test('clauses become a text that is read as the same words again', () => {
  const text = textOf(clausesOf('提现没到账，okpay app提示e1027。'));
  expect(text).toBe('提现没到账 okpay app 提示 e1027');
});
