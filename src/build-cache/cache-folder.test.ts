import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCache } from './cache-folder.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const folderFor = (content: string, root: string): string =>
  openCache(content, root)['HELP_BUILD_CACHE'] ?? '';

test('each content folder has a cache of its own, and the same one again', () => {
  const root = temporaryFolder();
  expect(folderFor('/one', root)).toBe(folderFor('/one', root));
  expect(folderFor('/one', root)).not.toBe(folderFor('/other', root));
});

test('what other code has made is cleared away', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'of-another-version'));
  folderFor('/one', root);
  expect(existsSync(join(root, 'of-another-version'))).toBe(false);
});

test('what was built long ago gives way to what is built now', () => {
  const root = temporaryFolder();
  const contents = Array.from({ length: 10 }, (_, index) => `/content-${index}`);
  const folders = contents.map((content) => folderFor(content, root));
  const left = folders.filter((folder) => existsSync(folder));
  expect(left.length).toBeLessThan(folders.length);
  expect(left).toContain(folders.at(-1));
});
