import { expect, test } from 'vitest';
import { contentPolicy } from '../finishing/policy/content-policy.ts';
import { headerRules, nginxMaps, nginxServer } from './host-files.ts';
import { securityHeaders } from './response-headers.ts';

const few = securityHeaders();
const policy = few['Content-Security-Policy'] ?? '';

test('a frame around the site is refused, in the words of old browsers and of new ones', () => {
  expect(few['Content-Security-Policy']).toContain(`frame-ancestors 'none'`);
  expect(few['X-Frame-Options']).toBe('DENY');
});

/** Whether a policy says something of scripts or styles, by name or by default. */
const ruled = /(?:^|; )(?:default|script|style)-src|'(?:sha\d+|nonce)-/;

test('a page of any release keeps its styles and scripts under the headers of any other', () => {
  expect(policy).not.toMatch(ruled);
  // Two releases whose styles and scripts all differ, each page under what the other sends.
  const page = (letter: string): string =>
    contentPolicy(
      { scripts: new Set([`'sha256-s${letter}'`]), styles: new Set([`'sha256-t${letter}'`]) },
      true,
    );
  expect(page('a')).toMatch(ruled);
  expect(page('a')).not.toBe(page('b'));
  expect(securityHeaders()).toEqual(few);
});

test('everything else is named in the header, as in the policy of pages', () => {
  for (const kind of ['object', 'frame', 'font', 'media', 'manifest'])
    expect(policy).toContain(`${kind}-src 'none'`);
  for (const part of [
    `worker-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ])
    expect(policy).toContain(part);
  expect(policy).toContain(`require-trusted-types-for 'script'`);
});

test('nginx serves no file or folder whose name begins with a dot', () => {
  const [, pattern = ''] = /location ~ (\S+) \{ return 404; \}/.exec(nginxServer(few)) ?? [];
  const refused = (path: string): boolean => new RegExp(pattern).test(path);
  expect(['/.help-site', '/.git/HEAD', '/faq/.x'].filter(refused)).toHaveLength(3);
  expect(['/.well-known/security.txt', '/faq/a.b/', '/'].filter(refused)).toEqual([]);
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
