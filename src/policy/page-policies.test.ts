import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PagePolicies } from './page-policies.ts';
import type { OwnParts } from './page-judge.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const own: OwnParts = {
  scripts: new Set(['go()', 'late()']),
  isStyle: () => true,
  addresses: new Set(),
  hosts: new Set(),
};

const page = (inner: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"/>${inner}</head><body></body></html>`;

test('a page lets through the scripts and styles that stand in it, and no other', () => {
  const html = new PagePolicies().add(
    page('<script>go()</script><style>p{color:red}</style>'),
    own,
  );
  expect(html).toContain(`script-src 'self' ${hash('go()')};`);
  expect(html).toContain(`style-src 'self' ${hash('p{color:red}')};`);
});

test('the policy stands before everything that it is about', () => {
  const html = new PagePolicies().add(page('<script>go()</script>'), own);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
});

test('WebAssembly runs only where full text is searched', () => {
  const policies = new PagePolicies();
  expect(policies.add(page(''), own)).not.toContain('wasm');
  const searching = page('').replace('<body>', '<body><help-search-page></help-search-page>');
  expect(policies.add(searching, own)).toContain('wasm');
});

test('scripts from files need no hash', () => {
  const policies = new PagePolicies();
  policies.add(page('<script type="module" src="/_astro/x.js"></script>'), own);
  expect([...policies.all.scripts]).toEqual([]);
});

test('all pages together let through what stands in any of them', () => {
  const policies = new PagePolicies();
  policies.add(page('<style>a{}</style>'), own);
  policies.add(page('<style>b{}</style><script data-late="/_astro/x.js">late()</script>'), own);
  expect([...policies.all.styles].sort()).toEqual([hash('a{}'), hash('b{}')].sort());
  expect([...policies.all.scripts]).toEqual([hash('late()')]);
});

test('a page with a script of somebody else gets no policy, and the message says what it is', () => {
  const policies = new PagePolicies();
  expect(() => policies.add(page('<script>evil()</script>'), own)).toThrow('<script> evil()');
  expect([...policies.all.scripts]).toEqual([]);
});

test('a page that does not name its character set first is refused', () => {
  const late = page('').replace('<meta', '<title>x</title><meta');
  expect(() => new PagePolicies().add(late, own)).toThrow('character set');
});
