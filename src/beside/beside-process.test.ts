import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askProcess } from './beside-process.ts';
import type { FullTextTask } from './full-text-process.ts';

const pages = [{ url: '/a/', content: '<html lang="zh-CN"><body>提现失败</body></html>' }];

const askIn = (folder: string): Promise<string> =>
  askProcess('full-text-process.ts', { pages, folder } satisfies FullTextTask);

test('a process does its task and says what it has made', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'help-beside-'));
  expect(await askIn(folder)).toMatch(/^\d+ files of the full text$/);
  expect(existsSync(join(folder, 'pagefind/parts.json'))).toBe(true);
});

test('nobody waits for a process that cannot do its task', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'help-beside-')), 'file');
  writeFileSync(file, '');
  await expect(askIn(join(file, 'below'))).rejects.toThrow('full-text-process.ts ended with 1');
});
