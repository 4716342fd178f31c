import { describe, expect, test } from 'vitest';
import { addressKey, oneFragment, readPasted } from './pasted.ts';

/** What a text names, one after another, and whether it is nothing else. */
const read = (text: string): string => {
  const { pages, whole } = readPasted(text, (number) => number > 1000 && number < 1700);
  return pages
    .map(({ page, fragment }) => (fragment ? `${page}#${fragment}` : String(page)))
    .concat(whole ? 'all' : [])
    .join(' ');
};

describe('links', () => {
  test.for([
    ['https://help.example.com/a/1301/#status', '1301#status all'],
    ['http://localhost:4321/help/a/1301', '1301 all'],
    ['help.example.com/a/1301/', '1301 all'],
    ['/a/1301/', '1301 all'],
    ['a/1301', '1301 all'],
    ['“https://help.example.com/a/1301/#need=status,account”。', '1301#need=status,account all'],
    [
      'https://x.example/a/1301/#v=3fa9c1d2&done=a~1b2c&todo=b',
      '1301#v=3fa9c1d2&done=a~1b2c&todo=b all',
    ],
    [
      'https%3A%2F%2Fx.example%2Fa%2F1301%2F%23need%3Dstatus%2Caccount',
      '1301#need=status,account all',
    ],
    ['https://x.example/a/1301/?utm_source=mail&x=1#status', '1301#status all'],
    ['ＨＴＴＰＳ：／／ｘ．ｅｘａｍｐｌｅ／ａ／１３０１／', '1301 all'],
    ['看这一页：https://x.example/a/1301/，谢谢', '1301'],
    [
      'https://x.example/help/faq/withdrawal/not-arrived/#bank',
      '/faq/withdrawal/not-arrived#bank all',
    ],
    ['/guide/top-up/', '/guide/top-up all'],
    ['【/en/faq/withdrawal/not-arrived/index.html】', '/faq/withdrawal/not-arrived all'],
    ['/a/1301/ /a/1302/#x', '1301 1302#x all'],
    ['/a/1301/ 提现 /a/1302/', '1301 1302'],
  ] as const)('case %$', ([text, named]) => {
    expect(read(text)).toBe(named);
  });
});

describe('numbers with words', () => {
  test.for([
    ['答案编号 1303（版本 2ed76acf）', '1303 all'],
    ['答案编号：1303', '1303 all'],
    ['1301 号', '1301 all'],
    ['1301号答案', '1301 all'],
    ['答案 1301', '1301 all'],
    ['指南1002', '1002 all'],
    ['#1301', '1301 all'],
    ['No. 1301', '1301 all'],
    ['help-1303', '1303 all'],
    ['help-1303-2ed76acf', '1303 all'],
    ['Answer 1301 (version 2ed76acf)', '1301 all'],
    ['搜索“1301”', '1301 all'],
    ['1301、1302', '1301 1302 all'],
    ['答案 1301、1302', '1301 1302 all'],
    ['我看了答案 1301，还是不行', '1301'],
    ['工单备注 help-1303 已发', '1303'],
    ['（编号 1301）', '1301 all'],
  ] as const)('case %$', ([text, named]) => {
    expect(read(text)).toBe(named);
  });
});

test.for([
  '我充了1301元',
  '1301元',
  '¥1301',
  '1301块没到账',
  '1301.50',
  '订单1301',
  '订单编号 1301',
  '我的订单（编号 1301）还没到',
  '交易编号：1301',
  '工号 1301 号客服',
  '门牌1301号的快递',
  '卡号后四位1301',
  '2026',
  '1301年',
  '1301 9999',
  '13:01',
  '11-1301',
  '13011301',
  '我在 1301 等了半天',
  'https://x.example/data/1301/',
  'https://x.example/a/1301abc/',
  '/a/9999/',
  '/faq/withdrawal/',
  'help-9999',
  'xhelp-1301',
  '答案1301元',
  '',
])('what is no number of ours is none, case %$', (text) => {
  expect(read(text)).toBe('');
});

test('an address is looked up without its folder and its host', () => {
  expect(addressKey('/help/faq/withdrawal/not-arrived/')).toBe('/faq/withdrawal/not-arrived');
  expect(addressKey('/guide/top-up/')).toBe('/guide/top-up');
  expect(addressKey('/faq/withdrawal/')).toBeUndefined();
});

test('several links to a page are one, with the steps of all', () => {
  expect(oneFragment([])).toBe('');
  expect(oneFragment(['', 'status', 'status'])).toBe('status');
  expect(oneFragment(['v=3fa9c1d2&done=a', ''])).toBe('v=3fa9c1d2&done=a');
  expect(oneFragment(['status', 'need=bank,status'])).toBe('need=status,bank');
});
