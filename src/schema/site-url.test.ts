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
  { name: 'a host', url: 'https://help.example.com' },
  { name: 'a host with a slash', url: 'https://help.example.com/' },
  { name: 'a folder', url: 'https://name.github.io/help' },
  { name: 'a folder with a slash', url: 'https://name.github.io/help/' },
  {
    name: 'a folder in a folder, with all signs',
    url: 'https://name.example/okpay/My_Help.v2/',
  },
])('the help centre may be at $name', ({ url }) => {
  expect(faultsOf(url)).toEqual([]);
});

test.for([
  { name: 'a query', url: 'https://name.example/help/?from=x', told: '不带账号、? 和 #' },
  { name: 'an empty query', url: 'https://name.example/help/?', told: '不带账号、? 和 #' },
  { name: 'an anchor', url: 'https://name.example/help/#top', told: '不带账号、? 和 #' },
  { name: 'a user', url: 'https://me@name.example/help/', told: '不带账号、? 和 #' },
  { name: 'a file', url: 'https://name.example/help/index.html', told: '不写文件名' },
  { name: 'Chinese', url: 'https://name.example/帮助/', told: '只用英文字母' },
  { name: 'an empty folder', url: 'https://name.example/help//de/', told: '只用英文字母' },
  { name: 'a hidden folder', url: 'https://name.example/.help/', told: '只用英文字母' },
])('an address with $name is refused, and why', ({ url, told }) => {
  expect(faultsOf(url)).toEqual([expect.stringContaining(told)]);
});
