import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { differingBytes } from './differing-bytes.ts';

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-bytes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('folders with the same files are the same', () => {
  const files = { 'index.html': 'a', 'a/b/c.js': 'b' };
  expect(differingBytes(folderOf(files), folderOf(files))).toEqual([]);
});

test('each file that differs is named with where it begins to', () => {
  const first = folderOf({ 'a/same.txt': 'x', 'a/b.txt': 'Monday', 'one.txt': '' });
  const second = folderOf({ 'a/same.txt': 'x', 'a/b.txt': 'Sunday!', 'two.txt': '' });
  expect(differingBytes(first, second)).toEqual([
    'a/b.txt: 3 bytes of 7, from byte 0: "Monday" / "Sunday!"',
    'one.txt: only in the first',
    'two.txt: only in the second',
  ]);
});
