import { expect, test } from 'vitest';
import { quoteOf } from './quote.ts';

test.for([
  ['，提现一直没到账？', '提现一直没到账'],
  ['提现\u202E没到账\n怎么办', '提现 没到账 怎么办'],
  ['1、密码忘了', '1、密码忘了'],
  ['😭'.repeat(40), `${'😭'.repeat(32)}…`],
  ['<b>提现</b>', '<b>提现</b>'],
  ['付款显示“处理中”了', '付款显示‘处理中’了'],
  ['？？', ''],
] as const)('a part is quoted as text, on one line and short, case %$', ([text, quote]) => {
  expect(quoteOf(text)).toBe(quote);
});
