import { expect, test } from 'vitest';
import { openPack, packed } from './pack.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = { path: 'faq/index.html', type: 'text/html; charset=utf-8', bytes: bytes('问题') };
const empty = { path: '_astro/a.js', type: 'text/javascript', bytes: bytes('') };

test('what is packed comes out as it was', () => {
  const pack = openPack(packed([empty, page]));
  expect(pack.file(page.path)).toEqual(page);
  expect(pack.file(empty.path)).toEqual(empty);
  expect([...pack.table.keys()]).toEqual([empty.path, page.path]);
});

test('what is not in a pack is not there', () => {
  expect(openPack(packed([page])).file('faq/')).toBeUndefined();
});
