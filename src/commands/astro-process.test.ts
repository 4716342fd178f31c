import { expect, test } from 'vitest';
import { refusePlace } from './astro-process.ts';

test.for(['/home/x/帮助 中心', 'C:\\Users\\王 小明\\help'])('a project may lie in %s', (folder) => {
  expect(() => refusePlace(folder)).not.toThrow();
});

test.for(['/home/x/help #1', '/home/x/what?'])('one in %s is refused, and why', (folder) => {
  expect(() => refusePlace(folder)).toThrow(/名字里有 [#?]，[^]*改法：给这个文件夹改名/);
});
