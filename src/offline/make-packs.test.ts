import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedHelpCentre } from '../commands/checked-help-centre.ts';
import { PackMaker } from './make-packs.ts';
import { holds } from './release.ts';
import { writeOffline } from './write-offline.ts';

function folderWith(files: Record<string, Uint8Array | string>): string {
  const root = mkdtempSync(join(tmpdir(), 'help-packs-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

test('of first files that are too large together, the most urgent are kept', async () => {
  const files = {
    'index.html': 'home',
    '_astro/a.js': 'script',
    '_astro/mark.png': randomBytes(700_000),
  };
  const paths = Object.keys(files);
  const { packs } = await new PackMaker(folderWith(files)).make([
    { name: 'first', isWanted: true, paths },
  ]);
  const first = packs.filter(({ isFirst }) => isFirst);
  expect(paths.filter((path) => first.some((pack) => holds(pack, path)))).toEqual([
    'index.html',
    '_astro/a.js',
  ]);
  expect(packs.filter((pack) => holds(pack, '_astro/mark.png'))).toHaveLength(1);
});

test('a build says so, with the size, what is left out, and how to mend it', async () => {
  const root = folderWith({ 'index.html': 'home', '_astro/mark.png': randomBytes(700_000) });
  const { warning } = await writeOffline(root, await checkedHelpCentre());
  expect(warning).toMatch(/有 701 kB，不问读者最多只存 600 kB/);
  expect(warning).toContain('_astro/mark.png（700 kB）');
  expect(warning).toContain('改法：');
});

test('a search that fits only in part is not kept without asking, and no part of it', async () => {
  // Two packs: what is opened at once is limited, and zeros need no room.
  const files = {
    'search/a.json': randomBytes(500_000),
    'search/b.json': new Uint8Array(7_900_000),
    'search/c.json': randomBytes(200_000),
  };
  const paths = Object.keys(files);
  const { packs } = await new PackMaker(folderWith(files)).make([
    { name: 'search', isWanted: true, paths },
  ]);
  expect(packs.length).toBeGreaterThan(1);
  expect(packs.filter(({ isFirst }) => isFirst)).toEqual([]);
});

test('packs that were begun are those of a site whose other files came later', async () => {
  const groups = (paths: string[]) => [{ name: 'pages', isWanted: false, paths }];
  const root = folderWith({ 'a.html': 'one', 'b.html': 'two' });
  const maker = new PackMaker(root);
  maker.begin(groups(['a.html']));
  const all = groups(['a.html', 'b.html']);
  expect(await maker.make(all)).toEqual(await new PackMaker(root).make(all));
});

test('a file that is gone before it is packed is told', async () => {
  const groups = [{ name: 'pages', isWanted: false, paths: ['gone.html'] }];
  const maker = new PackMaker(folderWith({}));
  maker.begin(groups);
  await expect(maker.make(groups)).rejects.toThrow('gone.html');
});
