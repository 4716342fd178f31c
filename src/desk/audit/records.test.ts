import { expect, test } from 'vitest';
import { exportedText } from '../exported-text.ts';
import { recordsOf } from './records.ts';
import { linksIn, marksIn } from './references.ts';
import { languages } from '../../model/language.ts';
import { currentReplyTexts } from '../current-reply-texts.ts';

const labels = (text: string, name: string): string[] =>
  recordsOf(text, name).map(({ label }) => label);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.for<[string, unknown, string[]]>([
  ['Zendesk', [{ macro: { title: '甲', actions: [{ value: 'x' }] } }], ['第 1 条“甲”']],
  [
    'Zendesk, as listed',
    {
      macros: [
        { id: 9, title: '甲' },
        { id: 10, title: '乙' },
      ],
      count: 2,
    },
    ['第 1 条“甲”', '第 2 条“乙”'],
  ],
  [
    'Freshdesk',
    { folders: [{ id: 1, name: '夹' }], canned_responses: [{ title: '甲' }] },
    ['第 1 条“夹”', '第 1 条“甲”'],
  ],
  ['Help Scout', { _embedded: { replies: [{ name: '甲', text: 'x' }] } }, ['第 1 条“甲”']],
  ['Chatwoot', [{ id: 3, short_code: '1301', content: 'x' }], ['第 1 条“1301”']],
  ['Gorgias', { data: [{ external_id: '1301', name: '甲', actions: [] }] }, ['第 1 条“甲”']],
  ['one of them', { title: '甲', content: 'x' }, ['“甲”']],
  ['an unknown shape', { a: { b: [['x'], [{ c: 'y' }]] } }, ['文件开头', '第 1 条']],
])('records of JSON are found: %s', ([, value, expected]) => {
  expect(labels(JSON.stringify(value), 'x.json')).toEqual(expected);
});

test.for([
  [
    'with a header',
    'name,content\n甲,"x\ny"\n乙,z\n',
    ['第 1 行“name”', '第 2 行“甲”', '第 4 行“乙”'],
  ],
  ['without', '1,怎么办？,"<p>x/y</p>",zh\n', ['第 1 行“怎么办？”']],
  [
    'with a byte order mark and semicolons',
    '\uFEFF标题;内容\r\n甲;x\r\n',
    ['第 1 行“标题”', '第 2 行“甲”'],
  ],
  ['with tabs', 'id\ttitle\n7\t甲\n', ['第 1 行“title”', '第 2 行“甲”']],
  ['with rows of different lengths', 'name\n甲,x,y\n', ['第 1 行“name”', '第 2 行“甲”']],
] as const)('rows of CSV are found by line: %s', ([, csv, expected]) => {
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
  ['{"a": [1, 2', 'x.json', '不是完整的 JSON'],
  ['<html></html>', 'x.json', '不是完整的 JSON'],
  ['a,"b\nc', 'x.csv', '不是完整的 CSV'],
] as const)('%s in %s is a clear error', ([text, name, message]) => {
  expect(() => recordsOf(text, name)).toThrow(message);
});

test('the line of a mistake in JSON is told where it is known', () => {
  expect(() => recordsOf('{\n"a": 1,\n!\n}', 'x.json')).toThrow('第 3 行附近');
});

test.for([
  ['UTF-8', bytes('甲')],
  ['UTF-8 with a mark', bytes('\uFEFF甲')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x32, 0x75])],
  ['GB 18030', new Uint8Array([0xbc, 0xd7])],
] as const)('text in %s is read', ([, data]) => {
  expect(exportedText(data)).toBe('甲');
});

test.for([
  ['nothing', new Uint8Array(), '文件是空的'],
  ['blanks', bytes(' \n'), '文件是空的'],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    '不是文字文件',
  ],
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20]), '另存为“CSV UTF-8”'],
  [
    'random bytes',
    Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
    '不是文字文件',
  ],
] as const)('%s is refused with a clear error', ([, data, message]) => {
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
])('a megabyte of “%s” is read in one go', (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
  const start = performance.now();
  linksIn(text, [{ host: 'help.example.com', folder: '' }]);
  marksIn(text, currentReplyTexts(languages['zh-CN']));
  expect(performance.now() - start).toBeLessThan(3000);
});
