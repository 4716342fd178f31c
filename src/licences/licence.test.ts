import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { licenceOf } from './licence.ts';

function packageWith(files: Record<string, string>, license: unknown = 'MIT'): string {
  const folder = mkdtempSync(join(tmpdir(), 'help-package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const described = { name: '@a/b', version: '1.2.3', license };
  for (const [path, text] of Object.entries({
    'package.json': JSON.stringify(described),
    ...files,
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('name, version, licence and its text are read', () => {
  expect(licenceOf(packageWith({ LICENSE: 'Copyright (c) A\n' }))).toEqual({
    name: '@a/b',
    version: '1.2.3',
    id: 'MIT',
    text: 'Copyright (c) A',
  });
});

test('several files are all there, licences of bundled packages are not', () => {
  const folder = packageWith({
    'LICENSE.md': 'ours\n\n# Licenses of bundled dependencies\n\ntheirs',
    'LICENSES/Apache-2.0.txt': 'apache',
    'licensing.md': 'no licence',
  });
  expect(licenceOf(folder).text).toBe('ours\n\napache');
});

test('a package without a licence, or without its text, is refused', () => {
  expect(() => licenceOf(packageWith({ LICENSE: 'text' }, null))).toThrow('no licence');
  expect(() => licenceOf(packageWith({}))).toThrow('no licence');
});
