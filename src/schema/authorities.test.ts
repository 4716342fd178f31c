import { expect, test } from 'vitest';
import { authoritiesSchemas } from './authorities.ts';
import { fieldProblems } from './messages.ts';

const unsourced = { id: 'police', name: '报警电话', kind: 'police', for: '钱被骗走' };
const sourced = { ...unsourced, source: '公安部公告', checked: '2026-11-20' };
const police = { ...sourced, phone: '110' };

const problemsOf = (...authorities: object[]): string[] =>
  fieldProblems(authoritiesSchemas['zh-CN'], [{ id: 'cn', name: '中国大陆', authorities }]).map(
    ({ found }) => found,
  );

test('a number, an address, or a way to find one will do', () => {
  expect(problemsOf(police)).toEqual([]);
  expect(problemsOf({ ...sourced, web: 'https://www.police.example/' })).toEqual([]);
  expect(problemsOf({ ...unsourced, find: '打当地政府公布的号码' })).toEqual([]);
  expect(problemsOf(unsourced)).toEqual(['phone 没有写']);
});

test.for([{ field: 'source' }, { field: 'checked' }])(
  'a number without its $field is refused',
  ({ field }) => {
    expect(problemsOf({ ...police, [field]: undefined })).toEqual([`${field} 没有写`]);
  },
);

test('what cannot be dialled, an address that may be misread, and a day to come are refused', () => {
  expect(problemsOf({ ...police, phone: '110 转 1' })[0]).toContain('只能写数字');
  expect(problemsOf({ ...police, web: 'https://a@b.example/' })[0]).toContain('网址里有 @');
  expect(problemsOf({ ...police, checked: '2999-01-01' })[0]).toContain('这一天还没到');
});

test('an id stands for one authority of its region', () => {
  expect(problemsOf(police, police)).toEqual([
    'id ：这个 id 已经用过（写的是“police”）'.replace(' ：', '：'),
  ]);
});
