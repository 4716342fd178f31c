import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outputFolder } from './output-folder.ts';

test.for([
  { name: 'dist without arguments', args: [], folder: 'dist', others: [] },
  {
    name: 'a folder that is named',
    args: ['--force', '--outDir', 'public-site', '--verbose'],
    folder: 'public-site',
    others: ['--force', '--verbose'],
  },
  {
    name: 'a folder after an equals sign',
    args: ['--outDir=../other/'],
    folder: '../other',
    others: [],
  },
] as const)('the site goes to $name, and other arguments stay', ({ args, folder, others }) => {
  expect(outputFolder(args)).toEqual({ target: resolve(folder), others });
});

test.for([
  { name: 'the project', folder: '.' },
  { name: 'the project, by an empty name', folder: '' },
  { name: 'the folder above', folder: '..' },
  { name: 'the root of the disk', folder: '/' },
  { name: 'the folder above, by its whole path', folder: dirname(process.cwd()) },
])('a site does not replace $name', ({ folder }) => {
  expect(() => outputFolder(['--outDir', folder])).toThrow(/^--outDir 写的是这个项目的文件夹/);
});
