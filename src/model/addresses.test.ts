import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from '../testing/source-files.ts';
import { folderOf, homeOf } from './addresses.ts';

test.for([
  { name: 'a host', url: 'https://help.example.com', folder: '', home: 'https://help.example.com' },
  {
    name: 'a host with a slash',
    url: 'https://help.example.com/',
    folder: '',
    home: 'https://help.example.com',
  },
  {
    name: 'a folder',
    url: 'https://name.example/help',
    folder: '/help',
    home: 'https://name.example/help',
  },
  {
    name: 'a folder in a folder',
    url: 'https://name.example/a/b.c/',
    folder: '/a/b.c',
    home: 'https://name.example/a/b.c',
  },
])('the folder of a site and its home are known: $name', ({ url, folder, home }) => {
  expect([folderOf(url), homeOf(url)]).toEqual([folder, home]);
});

test('without a url a site has its host for itself', () => {
  expect(folderOf(undefined)).toBe('');
});

/**
 * A path from the root of the host that begins as an address or file of this site does: in code,
 * behind nothing that could be a folder. What writers are shown as examples is Chinese.
 */
const rootPath =
  /(['"`])\/(?:a|faq|guide|search|desk|about|texts|pagefind|_astro|answers\.|opensearch|favicon|404)(?:[/.\w$={}#?:-]*)\1/g;

test('only addresses.ts writes paths of the site; all others put a folder before them', () => {
  const found = sourceFiles(/\.(?:ts|astro)$/)
    .filter(
      ({ path }) =>
        !/\.(?:test|cases)\.ts$|^src\/(?:testing|workshop)\/|model\/addresses\.ts$/.test(path),
    )
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(rootPath)].map(([literal]) => `${path}: ${literal}`),
    );
  expect(found).toEqual([]);
});

test('nothing drops the folder by resolving an address against an origin', () => {
  const dropped = sourceFiles(/\.(?:ts|astro)$/)
    .filter(({ path }) => !/\.(?:test|cases)\.ts$|^src\/(?:testing|workshop)\//.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/new URL\(\s*(?:['"`]\/|\w*[aA]ddress)[^)]*\)/g)].map(
        ([call]) => `${path}: ${call}`,
      ),
    );
  expect(dropped).toEqual([]);
});
