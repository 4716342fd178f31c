import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { markSite, refuseForeign } from './site-marker.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-marker-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const earlier = {
  'index.html': '',
  '_astro/a.css': '',
  'answers.json': '{"$schema":"answers.schema.json","schemaVersion":1}',
};

test.for([
  ['an empty folder', {}],
  ['a working copy without files', { '.git': 'gitdir: elsewhere' }],
  ['a site of a build that made no mark yet', earlier],
] as const)('%s may be replaced', ([, files]) => {
  expect(() => refuseForeign(folderWith(files))).not.toThrow();
});

test('a marked site, and no folder at all, may be replaced', () => {
  const folder = folderWith({ 'index.html': '' });
  markSite(folder);
  expect(() => refuseForeign(folder)).not.toThrow();
  expect(() => refuseForeign(join(folder, 'nowhere'))).not.toThrow();
});

test.for([
  ['a folder with one file', { 'photo.jpg': '' }],
  ['a project with its history', { '.git/HEAD': 'ref', 'main.ts': '' }],
  ['a site of another Astro project', { 'index.html': '', '_astro/a.css': '' }],
  ['a site with answers of another kind', { ...earlier, 'answers.json': '{"schemaVersion":1}' }],
  ['a site with broken answers', { ...earlier, 'answers.json': '{' }],
] as const)('%s is refused by name, with what to do', ([, files]) => {
  const folder = folderWith(files);
  expect(() => refuseForeign(folder)).toThrow(`${folder} 里有别的东西`);
  expect(() => refuseForeign(folder)).toThrow(/\n应为：.*\n改法：/);
});

test('a file, and a link that leads nowhere, are no folders to build into', () => {
  const folder = folderWith({ site: 'text' });
  symlinkSync(join(folder, 'nowhere'), join(folder, 'link'));
  for (const name of ['site', 'link'])
    expect(() => refuseForeign(join(folder, name))).toThrow(`${name} 不是文件夹，没有动它`);
});
