import { expect, test } from 'vitest';
import { outlineOf } from '../markdown/outline.ts';
import { parseMarkdownSource } from './markdown-source.ts';

const source = (text: string) => parseMarkdownSource({ path: 'x.md', text });

test('positions of frontmatter and body are positions in the file', () => {
  const { frontmatter, body } = source(
    '---\nid: 1301\naliases:\n  - 甲\n---\n\n## 标题 {#a}\n\n- [ ] 步 {#b}\n',
  );
  expect(frontmatter?.positionOf(['aliases', 0])).toEqual({ line: 4, column: 5 });
  expect(outlineOf(body).map(({ id, position }) => [id, position])).toEqual([
    ['a', { line: 7, column: 1 }],
    ['b', { line: 9, column: 1 }],
  ]);
});

test('the position of something that is missing is that of what it is missing from', () => {
  expect(source('---\nid: 1\n---\n').frontmatter?.positionOf(['title'])).toEqual({
    line: 2,
    column: 1,
  });
});

test('a rule between dashes further down is no frontmatter', () => {
  expect(source('文字\n\n---\nid: 1\n---\n').frontmatter).toBeUndefined();
});

test('an empty frontmatter is a frontmatter', () => {
  expect(source('---\n---\n文字').frontmatter?.errors).toEqual([]);
});
