import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outputFolder } from './output-folder.ts';

test.for([
  [[], 'dist', []],
  [['--force', '--outDir', 'public-site', '--verbose'], 'public-site', ['--force', '--verbose']],
  [['--outDir=../other/'], '../other', []],
] as const)('%j goes to %s', ([args, folder, others]) => {
  expect(outputFolder(args)).toEqual({ target: resolve(folder), others });
});

test.for(['.', '', '..', '/', dirname(process.cwd())])(
  'a site does not replace the project: %s',
  (folder) => {
    expect(() => outputFolder(['--outDir', folder])).toThrow(/^--outDir 写的是这个项目的文件夹/);
  },
);
