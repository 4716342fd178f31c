import { expect, test } from 'vitest';
import { exportedText } from '../exported-text.ts';
import { recordsOf } from './records.ts';
import { linksIn, marksIn } from './references.ts';
import { languages } from '../../model/language.ts';
import { currentReplyTexts } from '../current-reply-texts.ts';

const labels = (text: string, name: string): string[] =>
  recordsOf(text, name).map(({ label }) => label);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.for<{ name: string; value: unknown; expected: string[] }>([
  {
    name: 'Zendesk',
    value: [{ macro: { title: '甲', actions: [{ value: 'x' }] } }],
    expected: ['第 1 条“甲”'],
  },
  {
    name: 'Zendesk, as listed',
    value: {
      macros: [
        { id: 9, title: '甲' },
        { id: 10, title: '乙' },
      ],
      count: 2,
    },
    expected: ['第 1 条“甲”', '第 2 条“乙”'],
  },
  {
    name: 'Freshdesk',
    value: { folders: [{ id: 1, name: '夹' }], canned_responses: [{ title: '甲' }] },
    expected: ['第 1 条“夹”', '第 1 条“甲”'],
  },
  {
    name: 'Help Scout',
    value: { _embedded: { replies: [{ name: '甲', text: 'x' }] } },
    expected: ['第 1 条“甲”'],
  },
  {
    name: 'Chatwoot',
    value: [{ id: 3, short_code: '1301', content: 'x' }],
    expected: ['第 1 条“1301”'],
  },
  {
    name: 'Gorgias',
    value: { data: [{ external_id: '1301', name: '甲', actions: [] }] },
    expected: ['第 1 条“甲”'],
  },
  { name: 'one of them', value: { title: '甲', content: 'x' }, expected: ['“甲”'] },
  {
    name: 'an unknown shape',
    value: { a: { b: [['x'], [{ c: 'y' }]] } },
    expected: ['文件开头', '第 1 条'],
  },
])('records of JSON are found: $name', ({ value, expected }) => {
  expect(labels(JSON.stringify(value), 'x.json')).toEqual(expected);
});

test.for([
  {
    name: 'with a header',
    csv: 'name,content\n甲,"x\ny"\n乙,z\n',
    expected: ['第 1 行“name”', '第 2 行“甲”', '第 4 行“乙”'],
  },
  { name: 'without', csv: '1,怎么办？,"<p>x/y</p>",zh\n', expected: ['第 1 行“怎么办？”'] },
  {
    name: 'with a byte order mark and semicolons',
    csv: '\uFEFF标题;内容\r\n甲;x\r\n',
    expected: ['第 1 行“标题”', '第 2 行“甲”'],
  },
  { name: 'with tabs', csv: 'id\ttitle\n7\t甲\n', expected: ['第 1 行“title”', '第 2 行“甲”'] },
  {
    name: 'with rows of different lengths',
    csv: 'name\n甲,x,y\n',
    expected: ['第 1 行“name”', '第 2 行“甲”'],
  },
] as const)('rows of CSV are found by line: $name', ({ csv, expected }) => {
  expect(labels(csv, 'x.csv')).toEqual(expected);
});

test('a pasted reply is told by line, also when it begins like JSON', () => {
  expect(labels('[x](https://a.example)\n\n{customer}，你好', 'x.txt')).toEqual([
    '第 1 行',
    '第 3 行',
  ]);
  expect(labels('{"title": "甲"}', 'x.txt')).toEqual(['“甲”']);
});

test.for([
  { name: 'JSON that is cut off', text: '{"a": [1, 2', file: 'x.json', message: '不是完整的 JSON' },
  {
    name: 'HTML instead of JSON',
    text: '<html></html>',
    file: 'x.json',
    message: '不是完整的 JSON',
  },
  {
    name: 'CSV with an open quotation mark',
    text: 'a,"b\nc',
    file: 'x.csv',
    message: '不是完整的 CSV',
  },
] as const)('$name is a clear error', ({ text, file, message }) => {
  expect(() => recordsOf(text, file)).toThrow(message);
});

test('the line of a mistake in JSON is told where it is known', () => {
  expect(() => recordsOf('{\n"a": 1,\n!\n}', 'x.json')).toThrow('第 3 行附近');
});

test.for([
  { name: 'UTF-8', data: bytes('甲') },
  { name: 'UTF-8 with a mark', data: bytes('\uFEFF甲') },
  { name: 'UTF-16', data: new Uint8Array([0xff, 0xfe, 0x32, 0x75]) },
  { name: 'GB 18030', data: new Uint8Array([0xbc, 0xd7]) },
] as const)('text in $name is read', ({ data }) => {
  expect(exportedText(data)).toBe('甲');
});

test.for([
  { name: 'nothing', data: new Uint8Array(), message: '文件是空的' },
  { name: 'blanks', data: bytes(' \n'), message: '文件是空的' },
  {
    name: 'a picture',
    data: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    message: '不是文字文件',
  },
  {
    name: 'a workbook',
    data: new Uint8Array([0x50, 0x4b, 3, 4, 20]),
    message: '另存为“CSV UTF-8”',
  },
  {
    name: 'random bytes',
    data: Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    message: '不是文字文件',
  },
] as const)('$name is refused with a clear error', ({ data, message }) => {
  expect(() => exportedText(data)).toThrow(message);
});

test('a file nested to any depth, and prototype keys, are read like any other', () => {
  const deep = `${'{"a":['.repeat(100_000)}"https://help.example.com/a/1301/"${']}'.repeat(100_000)}`;
  expect(recordsOf(deep, 'x.json').flatMap(({ texts }) => texts)).toEqual([
    'https://help.example.com/a/1301/',
  ]);
  const hostile =
    '[{"__proto__": {"title": "甲"}, "constructor": "x", "toString": 1, "hasOwnProperty": null}]';
  expect(
    recordsOf(hostile, 'x.json')
      .flatMap(({ texts }) => texts)
      .toSorted(),
  ).toEqual(['x', '甲']);
  expect(({} as { title?: string }).title).toBeUndefined();
});

test.for([
  'a',
  '/',
  'https://',
  '/a/1',
  '&',
  '&#',
  'help-',
  '编号 1',
  '(',
  '[',
  'http://a/,',
  '.',
  '%',
])('a megabyte of what begins a link or a mark is read in one go (%$)', (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const start = performance.now();
  linksIn(text, [{ host: 'help.example.com', folder: '' }]);
  marksIn(text, currentReplyTexts(languages['zh-CN']));
  expect(performance.now() - start, piece).toBeLessThan(3000);
});
