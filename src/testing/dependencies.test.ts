import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<string, { version?: string }>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

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
  const { devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'devDependencies' | 'optionalDependencies', Record<string, string>>;
  const named = Object.keys({ ...devDependencies, ...optionalDependencies }).filter(
    (name) => !name.startsWith('@types/'),
  );
  expect(named.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
