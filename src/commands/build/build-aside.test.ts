import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';

const mark = { '.help-site': '这个文件夹由 npm run build 生成，下一次会整个换掉。\n' };
const old = { ...mark, 'index.html': 'old', 'gone.html': 'old' };
const made = { ...mark, 'index.html': 'new', 'other.html': 'new' };

let project = '';
let dist = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'help-build-'));
  dist = join(project, 'dist');
  write(dist, old);
  const remove = project;
  onTestFinished(() => rmSync(remove, { recursive: true, force: true }));
});

function write(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** The files of a site; `undefined` when there is none. */
const siteIn = (folder: string): Record<string, string> | undefined =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      )
    : undefined;

/** Everything in the project that is neither the site nor an empty folder. */
const leftovers = (): string[] =>
  readdirSync(project, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^(?:dist|\.astro(?:\/builds)?$)/.test(path))
    .sort();

const script = resolve('src/commands/build/doomed-build.ts');
const start = (end: string): ChildProcess =>
  spawn(process.execPath, [script, dist, end], { cwd: project, stdio: 'ignore' });
const build = (end: string) =>
  spawnSync(process.execPath, [script, dist, end], { cwd: project, encoding: 'utf8' });

test('a build replaces the site as a whole and leaves nothing else behind', () => {
  expect(build('well').status).toBe(0);
  expect(siteIn(dist)).toEqual(made);
  expect(leftovers()).toEqual([]);
});

test('the first build of all needs no old site', () => {
  rmSync(dist, { recursive: true });
  expect(build('well').status).toBe(0);
  expect(siteIn(dist)).toEqual(made);
});

test.for([
  { name: 'by itself', end: 'code', code: 3 },
  { name: 'for want of space', end: 'full', code: 1 },
] as const)(
  'a build that fails ($name) says so with its code and leaves the old site',
  ({ end, code }) => {
    expect(build(end).status).toBe(code);
    expect(siteIn(dist)).toEqual(old);
    expect(leftovers()).toEqual([]);
  },
);

test('a full disk that is only the site’s own is named, and what was written there is cleared', () => {
  const { status, stderr } = build('across');
  expect(status).toBe(1);
  expect(stderr).toMatch(/dist 所在的磁盘满了，只剩 \d+ MB/);
  expect(siteIn(dist)).toEqual(old);
  expect(readdirSync(project).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

test('a folder that no build has made stays as it is, and is named', () => {
  rmSync(dist, { recursive: true });
  const photos = { 'index.html': 'mine', 'answers.json': '[]' };
  write(dist, photos);
  mkdirSync(join(project, '.dist.0.next'));
  const { status, stderr } = build('well');
  expect(status).toBe(1);
  expect(stderr).toContain(`${dist} 里有别的东西`);
  expect(siteIn(dist)).toEqual(photos);
  expect(leftovers()).toEqual(['.dist.0.next']);
});

test('a build that is killed half-way leaves the old site, and the next one clears up', () => {
  expect(build('half').signal).toBe('SIGKILL');
  expect(siteIn(dist)).toEqual(old);
  expect(leftovers()).not.toEqual([]);
  expect(build('code').status).toBe(3);
  expect(siteIn(dist)).toEqual(old);
  expect(leftovers()).toEqual([]);
});

test('killed at any rename, there is the old or the new site, or the next build gives it back', () => {
  for (const renames of [0, 1, 2, 3]) {
    rmSync(dist, { recursive: true });
    write(dist, old);
    expect(build(String(renames)).signal, `${renames} renames`).toBe('SIGKILL');
    // Between two renames there is none for a moment; never a part of one.
    const expected = renames < 3 ? old : made;
    expect(siteIn(dist)).toEqual(renames === 2 ? undefined : expected);
    // This one fails, and so shows only what the killed one left.
    expect(build('code').status).toBe(3);
    expect(siteIn(dist), `${renames} renames`).toEqual(expected);
    expect(leftovers()).toEqual([]);
  }
  expect(build('4').status, 'there is no fifth rename').toBe(0);
});

test('several builds at a time all end well, and one of their sites is there', async () => {
  const builds = ['well', 'well', 'well', 'well'].map(start);
  const ends = await Promise.all(builds.map((one) => once(one, 'close')));
  expect(ends.map(([code]) => code as number)).toEqual([0, 0, 0, 0]);
  expect(siteIn(dist)).toEqual(made);
  expect(leftovers()).toEqual([]);
});

test('a link to the folder stays a link, and a working copy keeps its history', () => {
  const real = join(project, 'dist-real');
  write(real, old);
  write(join(real, '.git'), { HEAD: 'ref' });
  rmSync(dist, { recursive: true });
  symlinkSync(real, dist);
  expect(build('well').status).toBe(0);
  expect(readFileSync(join(real, 'index.html'), 'utf8')).toBe('new');
  expect(readFileSync(join(dist, '.git/HEAD'), 'utf8')).toBe('ref');
});
