import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BuildCache, keyOf } from './build-cache.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A build that needs these, one after the other; gives those that it had to make. */
function build(folder: string, needs: readonly string[]): string[] {
  const cache = new BuildCache('texts', folder);
  const made: string[] = [];
  for (const need of needs) {
    const text = cache.text(
      () => [need],
      () => {
        made.push(need);
        return `${need}的结果`;
      },
    );
    expect(text).toBe(`${need}的结果`);
  }
  cache.save();
  return made;
}

test('a second build makes only what is new', () => {
  const folder = temporaryFolder();
  expect(build(folder, ['甲', '乙'])).toEqual(['甲', '乙']);
  expect(build(folder, ['乙', '丙', '甲'])).toEqual(['丙']);
  expect(build(folder, ['乙', '丙', '甲'])).toEqual([]);
});

test('what a build did not use is kept no longer', () => {
  const folder = temporaryFolder();
  build(folder, ['甲', '乙']);
  build(folder, ['乙']);
  expect(build(folder, ['甲', '乙'])).toEqual(['甲']);
});

test('what was deleted, cut off or changed on the disk is made again', () => {
  const folder = temporaryFolder();
  const file = (): string => join(folder, readdirSync(folder)[0] ?? '');
  const harms: (() => void)[] = [
    () => rmSync(file()),
    () => writeFileSync(file(), readFileSync(file()).subarray(0, -5)),
    () => writeFileSync(file(), ''),
    () => writeFileSync(file(), 'something else that is long enough to be read'),
    () => {
      const bytes = readFileSync(file());
      bytes[12] = (bytes[12] ?? 0) ^ 1;
      writeFileSync(file(), bytes);
    },
  ];
  for (const harm of harms) {
    build(folder, ['甲']);
    harm();
    expect(build(folder, ['甲'])).toEqual(['甲']);
    expect(build(folder, ['甲'])).toEqual([]);
  }
});

test('without a folder everything is made, and nothing is written', () => {
  const cache = new BuildCache('texts', undefined);
  expect(
    cache.text(
      () => expect.fail('A key is not needed.'),
      () => '甲',
    ),
  ).toBe('甲');
  cache.save();
});

test('a key changes with each of its parts', () => {
  const keys = [
    keyOf('a', 'b'),
    keyOf('ab'),
    keyOf('b', 'a'),
    keyOf(['a', 'b']),
    keyOf(new Map([['a', 'b']])),
    keyOf({ a: 'b' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
