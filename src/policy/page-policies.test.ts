import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PagePolicies } from './page-policies.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (inner: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"/>${inner}</head><body></body></html>`;

test('a page lets through the scripts and styles that stand in it, and no other', () => {
  const html = new PagePolicies().add(page('<script>go()</script><style>p{color:red}</style>'));
  expect(html).toContain(`script-src 'self' ${hash('go()')};`);
  expect(html).toContain(`style-src 'self' ${hash('p{color:red}')};`);
});

test('the policy stands before everything that it is about', () => {
  const html = new PagePolicies().add(page('<script>go()</script>'));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
});

test('WebAssembly runs only where full text is searched', () => {
  const policies = new PagePolicies();
  expect(policies.add(page(''))).not.toContain('wasm');
  expect(policies.add(page('<help-search-page></help-search-page>'))).toContain('wasm');
});

test('scripts from files need no hash', () => {
  const policies = new PagePolicies();
  policies.add(page('<script type="module" src="/x.js"></script>'));
  expect([...policies.all.scripts]).toEqual([]);
});

test('all pages together let through what stands in any of them', () => {
  const policies = new PagePolicies();
  policies.add(page('<style>a{}</style>'));
  policies.add(page('<style>b{}</style><script data-late="/x.js">late()</script>'));
  expect([...policies.all.styles].sort()).toEqual([hash('a{}'), hash('b{}')].sort());
  expect([...policies.all.scripts]).toEqual([hash('late()')]);
});

test('a page that does not name its character set is refused', () => {
  expect(() => new PagePolicies().add('<html><head></head></html>')).toThrow('character set');
});
