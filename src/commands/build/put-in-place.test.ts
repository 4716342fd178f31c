import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putInPlace } from './put-in-place.ts';

/** A disk of one megabyte; `undefined` where none may be mounted. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'help-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  onTestFinished(() => {
    if (status === 0) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return status === 0 ? folder : undefined;
}

/** A site with files in folders, on the disk of temporary files. */
function siteOf(bytes: number): string {
  const site = mkdtempSync(join(tmpdir(), 'help-site-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  mkdirSync(join(site, 'faq/account'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'new');
  for (const name of ['a', 'b', 'c', 'd'])
    writeFileSync(join(site, 'faq/account', name), Buffer.alloc(bytes / 4));
  return site;
}

test('a site goes to another disk; when that is full, it is said so, and cleared', ({ skip }) => {
  const disk = smallDisk();
  if (disk === undefined) return skip('no disk may be mounted here');
  const target = join(disk, 'dist');
  putInPlace(siteOf(400_000), target);
  expect(readdirSync(join(target, 'faq/account'))).toEqual(['a', 'b', 'c', 'd']);

  writeFileSync(join(target, 'index.html'), 'old');
  expect(() => putInPlace(siteOf(900_000), target)).toThrow(
    expect.objectContaining({ code: 'ENOSPC' }),
  );
  expect(readdirSync(disk)).toEqual(['dist']);
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
});
