import { expect, test } from 'vitest';
import { refusePlace } from './astro-process.ts';

test.for([
  { name: 'a folder with Chinese and a blank', folder: '/home/x/帮助 中心' },
  { name: 'such a folder on Windows', folder: 'C:\\Users\\王 小明\\help' },
])('a project may lie in $name', ({ folder }) => {
  expect(() => refusePlace(folder)).not.toThrow();
});

test.for([
  { name: 'a number sign', folder: '/home/x/help #1' },
  { name: 'a question mark', folder: '/home/x/what?' },
])('one in a folder with $name is refused, and why', ({ folder }) => {
  expect(() => refusePlace(folder)).toThrow(/名字里有 [#?]，[^]*改法：给这个文件夹改名/);
});
