import { expect, test } from 'vitest';
import { siteSchemas } from './site.ts';

const faultsOf = (url: string): string[] => {
  const read = siteSchemas['zh-CN'].safeParse({
    brand: 'OKPay',
    title: 'OKPay',
    description: '说明',
    url,
  });
  return read.success ? [] : read.error.issues.map(({ message }) => message);
};

test.for([
  'https://help.example.com',
  'https://help.example.com/',
  'https://name.github.io/help',
  'https://name.github.io/help/',
  'https://name.example/okpay/My_Help.v2/',
])('the help centre may be at %s', (url) => {
  expect(faultsOf(url)).toEqual([]);
});

test.for([
  ['https://name.example/help/?from=x', '不带账号、? 和 #'],
  ['https://name.example/help/?', '不带账号、? 和 #'],
  ['https://name.example/help/#top', '不带账号、? 和 #'],
  ['https://me@name.example/help/', '不带账号、? 和 #'],
  ['https://name.example/help/index.html', '不写文件名'],
  ['https://name.example/帮助/', '只用英文字母'],
  ['https://name.example/help//de/', '只用英文字母'],
  ['https://name.example/.help/', '只用英文字母'],
])('%s is refused: %s', ([url = '', told]) => {
  expect(faultsOf(url)).toEqual([expect.stringContaining(told ?? '')]);
});
