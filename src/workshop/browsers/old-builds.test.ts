import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderOf, unpackBuild } from './old-builds.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'old-builds-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A package with a program and an archive, as npm gives it; its hash. */
function makePackage(archive: string): string {
  const bin = join(folder, 'made/package/bin');
  const libraries = join(folder, 'made/libraries/lib');
  for (const made of [bin, libraries]) mkdirSync(made, { recursive: true });
  writeFileSync(join(libraries, 'libnss3.so'), 'library');
  execFileSync('tar', ['-cf', join(folder, 'made/aws.tar'), '-C', join(libraries, '..'), 'lib']);
  writeFileSync(join(bin, 'chromium.br'), brotliCompressSync(Buffer.from('program')));
  const packed = brotliCompressSync(readFileSync(join(folder, 'made/aws.tar')));
  writeFileSync(join(bin, 'aws.tar.br'), packed);
  execFileSync('tar', ['-czf', archive, '-C', join(folder, 'made'), 'package']);
  return `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
}

test('a package becomes a folder with a program that can be started and its libraries', () => {
  const archive = join(folder, 'build.tgz');
  unpackBuild(archive, makePackage(archive), join(folder, 'build'));
  expect(readdirSync(join(folder, 'build')).sort()).toEqual(['chromium', 'lib']);
  expect(readFileSync(join(folder, 'build/chromium'), 'utf8')).toBe('program');
  expect(statSync(join(folder, 'build/chromium')).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(folder, 'build/lib/libnss3.so'), 'utf8')).toBe('library');
});

test('a package that is not what was published is not unpacked', () => {
  const archive = join(folder, 'build.tgz');
  makePackage(archive);
  expect(() => unpackBuild(archive, 'sha512-other', join(folder, 'build'))).toThrow('build.tgz');
  expect(existsSync(join(folder, 'build'))).toBe(false);
});

test('a build that is kept is not fetched again, one that cannot be fetched leaves nothing', () => {
  const build = { package: '@sparticuz/chromium@113.0.1', integrity: '' };
  const fetchNothing = (): never => {
    throw new Error('no network');
  };
  expect(() => folderOf(build, folder, fetchNothing)).toThrow('no network');
  expect(readdirSync(folder)).toEqual([]);
  mkdirSync(join(folder, 'sparticuz-chromium-113.0.1'));
  expect(folderOf(build, folder, fetchNothing)).toBe(join(folder, 'sparticuz-chromium-113.0.1'));
});
