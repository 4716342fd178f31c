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
  { name: 'an empty folder', files: {} },
  { name: 'a working copy without files', files: { '.git': 'gitdir: elsewhere' } },
  { name: 'a site of a build that made no mark yet', files: earlier },
] as const)('$name may be replaced', ({ files }) => {
  expect(() => refuseForeign(folderWith(files))).not.toThrow();
});

test('a marked site, and no folder at all, may be replaced', () => {
  const folder = folderWith({ 'index.html': '' });
  markSite(folder);
  expect(() => refuseForeign(folder)).not.toThrow();
  expect(() => refuseForeign(join(folder, 'nowhere'))).not.toThrow();
});

test.for([
  { name: 'a folder with one file', files: { 'photo.jpg': '' } },
  { name: 'a project with its history', files: { '.git/HEAD': 'ref', 'main.ts': '' } },
  { name: 'a site of another Astro project', files: { 'index.html': '', '_astro/a.css': '' } },
  {
    name: 'a site with answers of another kind',
    files: { ...earlier, 'answers.json': '{"schemaVersion":1}' },
  },
  { name: 'a site with broken answers', files: { ...earlier, 'answers.json': '{' } },
] as const)('$name is refused by name, with what to do', ({ files }) => {
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
