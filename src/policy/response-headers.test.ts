import { expect, test } from 'vitest';
import { headerRules, nginxMaps, nginxServer } from './host-files.ts';
import { securityHeaders } from './response-headers.ts';

const hashes = (count: number): Set<string> =>
  new Set(Array.from({ length: count }, (_, index) => `'sha256-${String(index).padStart(44)}'`));

const few = securityHeaders({ scripts: hashes(2), styles: hashes(3) });

test('a frame around the site is refused, in the words of old browsers and of new ones', () => {
  expect(few['Content-Security-Policy']).toContain(`frame-ancestors 'none'`);
  expect(few['X-Frame-Options']).toBe('DENY');
});

test('a header too long for hosts leaves only styles to the pages', () => {
  const many = securityHeaders({ scripts: hashes(2), styles: hashes(60) });
  const policy = many['Content-Security-Policy'] ?? '';
  expect(policy.length).toBeLessThan(1950);
  expect(policy).not.toContain('style-src');
  expect(policy).not.toContain('default-src');
  for (const kind of ['object', 'frame', 'worker', 'font', 'media', 'manifest'])
    expect(policy).toContain(`${kind}-src 'none'`);
  expect(policy).toContain(`script-src 'self'`);
});

test('no server is told of a policy that lets any inline script or style through', () => {
  expect(JSON.stringify(few)).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});

test('all servers get the same headers', () => {
  const rules = headerRules(few, ['/_astro/']);
  const nginx = nginxMaps(few, ['/_astro/']) + nginxServer(few);
  for (const [name, value] of Object.entries(few)) {
    expect(rules).toContain(`  ${name}: ${value}\n`);
    expect(nginx).toContain(`add_header ${name} `);
    expect(nginx).toContain(`"${value}"`);
  }
});

test('only files with a hash in their names are kept without asking again', () => {
  const kept = headerRules(few, ['/_astro/', '/search/0123456789/'])
    .split('\n\n')
    .filter((rule) => rule.includes('immutable'))
    .map((rule) => rule.split('\n')[0]);
  expect(kept).toEqual(['/_astro/*', '/search/0123456789/*']);
  expect(nginxMaps(few, ['/_astro/'])).toContain('default "no-cache"');
});
