import { expect, test } from 'vitest';
import { fieldProblems } from './messages.ts';
import { siteSchemas } from './site.ts';

const checked = '2026-11-20';
const settings = { brand: '某付', title: '某付帮助', description: '一步一步怎么做。' };

const problemsOf = (...channels: object[]) =>
  fieldProblems(siteSchemas['zh-CN'], { ...settings, channels });
const foundIn = (...channels: object[]): string[] =>
  problemsOf(...channels).map(({ found }) => found);

test('a channel of each kind is taken with all that is known of it, or with its name alone', () => {
  const known = {
    note: '接通后按 2',
    hours: '每天 9:00 至 21:00',
    replies: '一个工作日内',
    languages: ['普通话', 'English'],
    checked,
  };
  expect(
    foundIn(
      { kind: 'app', name: 'App 内客服', value: '我的 → 客服', ...known },
      { kind: 'web', name: '官网', value: 'https://pay.example/help', ...known },
      { kind: 'email', name: '邮箱', value: 'a@pay.example', ...known },
      { kind: 'phone', name: '电话', value: '400-000-1234', ...known },
      { kind: 'social', name: '公众号', value: '某付服务', ...known },
      { kind: 'phone', name: '海外电话' },
    ),
  ).toEqual([]);
});

test('words in a number are refused, with the field they belong into', () => {
  const [problem] = problemsOf({ kind: 'phone', name: '电话', value: '95188（24 小时）', checked });
  expect(problem?.path).toEqual(['channels', 0, 'value']);
  expect(problem?.found).toContain('只能写数字');
  expect(problem?.expected).toContain('写进 note');
});

test('a value needs the day on which it was checked, which is not to come', () => {
  const channel = { kind: 'phone', name: '电话', value: '95188' };
  expect(foundIn(channel)).toEqual(['checked 没有写']);
  expect(foundIn({ ...channel, checked: '2999-01-01' })[0]).toContain('这一天还没到');
});

test('what is said of a channel that is not registered would be shown nowhere, and is refused', () => {
  expect(foundIn({ kind: 'phone', name: '电话', hours: '24 小时' })[0]).toContain('没有 value');
});
