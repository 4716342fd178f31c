import { expect, test } from 'vitest';
import { nginxMap, redirectRules } from './redirect-files.ts';

const twice = [
  { from: '/faq/a/old/', to: '/faq/a/new/' },
  { from: '/faq/a/old/', to: '/faq/b/other/' },
];

test('an address has one line: nginx does not start with two', () => {
  expect(redirectRules(twice)).toBe('/faq/a/old/ /faq/a/new/ 301\n');
  const map = nginxMap(twice, twice);
  expect(map.match(/\/faq\/a\/old\//g)).toHaveLength(2);
  expect(map).not.toContain('/faq/b/other/');
});
