import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('every package that is installed is known by its bytes', () => {
  const unknown = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unknown.map(([path]) => path)).toEqual([]);
});

test('no package comes from anywhere but the registry that npm is set to', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('every package that wants to run something when it is installed is named, and none may', () => {
  const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
  const wanting = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = wanting.map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
});

test('the Node that runs this is the one of the lock file', () => {
  const versions = locked
    .filter(([path]) => /^node_modules\/node-(?:bin-)?(?:linux|darwin|win)-/.test(path))
    .map(([, { version }]) => version);
  expect(versions).toContain(process.versions.node);
});
