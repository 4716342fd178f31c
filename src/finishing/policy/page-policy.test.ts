import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from './page-policy.ts';
import type { OwnParts } from './strange-parts.ts';

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const own: OwnParts = {
  mainFolder: '',
  folder: '',
  scripts: new Set(['go()', 'late()']),
  leadingOn: new Set(),
  isStyle: () => true,
  addresses: new Set(),
  hosts: new Set(),
};

const page = (inner: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"/>${inner}</head><body></body></html>`;

test('a page lets through the scripts and styles that stand in it, and no other', () => {
  const html = withPolicy(page('<script>go()</script><style>p{color:red}</style>'), own);
  expect(html).toContain(`script-src 'self' ${hash('go()')};`);
  expect(html).toContain(`style-src 'self' ${hash('p{color:red}')};`);
});

test('the policy stands before everything that it is about', () => {
  const html = withPolicy(page('<script>go()</script>'), own);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
});

test('WebAssembly runs only where full text is searched', () => {
  expect(withPolicy(page(''), own)).not.toContain('wasm');
  const searching = page('').replace('<body>', '<body><help-search-page></help-search-page>');
  expect(withPolicy(searching, own)).toContain('wasm');
});

test('scripts from files need no hash', () => {
  const script = '<script type="module" src="/_astro/x.js"></script>';
  expect(withPolicy(page(script), own)).toContain(`script-src 'self';`);
});

test('a page with a script of somebody else gets no policy, and the message says what it is', () => {
  expect(() => withPolicy(page('<script>evil()</script>'), own)).toThrow('<script> evil()');
});

test('a page that does not name its character set first is refused', () => {
  const late = page('').replace('<meta', '<title>x</title><meta');
  expect(() => withPolicy(late, own)).toThrow('character set');
});
