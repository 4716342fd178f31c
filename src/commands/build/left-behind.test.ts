import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leftBehind } from './left-behind.ts';

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-left-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) mkdirSync(join(folder, name));
  return folder;
}

const namesOf = (paths: readonly string[]): string[] => paths.map((path) => basename(path));

test('what a process has left is found by its number, and nothing else', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const folder = folderWith(
    `.site.${pid}.next`,
    `.site.${pid}.before`,
    `.other.${pid}.next`,
    '.site.x.next',
  );
  expect(namesOf(leftBehind(folder, '.site.', '.next'))).toEqual([`.site.${pid}.next`]);
  expect(leftBehind(join(folder, 'nowhere'), '', '')).toEqual([]);
});

test('what belongs to a process that is running is let alone', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const folder = folderWith(String(child.pid));
  expect(leftBehind(folder, '', '')).toEqual([]);
  child.kill('SIGKILL');
  await once(child, 'close');
  expect(namesOf(leftBehind(folder, '', ''))).toEqual([String(child.pid)]);
});

test('a process that has ended and that nobody has asked for is not running', async () => {
  // The shell starts one, becomes a program that never asks for it, and so keeps its number.
  const shell = spawn('sh', ['-c', 'true & echo $!; exec sleep 30']);
  onTestFinished(() => void shell.kill('SIGKILL'));
  const [line] = (await once(shell.stdout, 'data')) as [Buffer];
  const number = String(line).trim();
  const folder = folderWith(number);
  await expect.poll(() => namesOf(leftBehind(folder, '', ''))).toEqual([number]);
});
