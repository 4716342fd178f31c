import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '../testing/content-folder.ts';
import { positionAt, readTextFile } from './text-file.ts';

const read = (bytes: Uint8Array | string) =>
  readTextFile(join(contentFolder({ 'x.md': bytes }), 'x.md'), 'x.md');

test('a byte order mark and line ends of Windows are no part of the text', () => {
  expect(read('\uFEFF甲\r\n乙\r')).toEqual({ path: 'x.md', text: '甲\n乙\n' });
});

test('the first bad byte is named by line and column', () => {
  const { badCharacter } = read(Buffer.from([0x61, 0x0a, 0x62, 0xff, 0xff]));
  expect(badCharacter).toEqual({ line: 2, column: 2 });
});

test('a control character is no text', () => {
  expect(read('甲\u0000').badCharacter).toEqual({ line: 1, column: 2 });
});

test('lines and columns count from 1', () => {
  expect(positionAt('甲\n乙丙', 0)).toEqual({ line: 1, column: 1 });
  expect(positionAt('甲\n乙丙', 3)).toEqual({ line: 2, column: 2 });
});

test('what is no file, or is none that can be found, is empty and says so', () => {
  const folder = contentFolder({ 'x.md': '' });
  symlinkSync('nowhere', join(folder, 'link.md'));
  for (const name of ['faq', 'link.md', 'missing.md'])
    expect(readTextFile(join(folder, name), name)).toEqual({
      path: name,
      text: '',
      unreadable: true,
    });
});
