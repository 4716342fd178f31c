import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { goodAnswer } from '../../testing/content-folder.ts';
import { editableFiles } from './content-files.ts';
import { readDiskText } from './disk-text.ts';
import { formKindOf } from './form-kinds.ts';
import { pageFormOf, typedText } from './page-form.ts';
import type { FieldValues } from './protocol.ts';

const paths = (await editableFiles('content')).filter(
  (path) => formKindOf(path) && path.endsWith('.md'),
);
const textOf = (path: string): string => readFileSync(`content/${path}`, 'utf8');
const path = 'faq/withdrawal/not-arrived.md';

/** What a text becomes when a form changes some of its fields. */
const changed = (start: string, changes: FieldValues, body?: string): string =>
  typedText(path, { start, changes, body }, 'zh-CN');

/** The lines that only one of two texts has. */
function otherLines(before: string, after: string): [string[], string[]] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))];
}

test('every page has a form; with nothing changed not a byte of it is another', () => {
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const start = textOf(path);
    const form = pageFormOf(path, start, 'zh-CN');
    expect(form?.values['title'], path).not.toBe('');
    const same = { start, changes: {}, body: form?.body };
    expect(typedText(path, same, 'zh-CN') === start, path).toBe(true);
    // Nor when each field is written as it is.
    const again = { start, changes: form?.values ?? {}, body: form?.body };
    expect(typedText(path, again, 'zh-CN') === start, path).toBe(true);
  }
});

test('another title changes one line of a page, and that alone', () => {
  for (const path of paths) {
    const start = textOf(path);
    const typed = { start, changes: { title: '另一个标题：怎么办？' }, body: undefined };
    const [gone, come] = otherLines(start, typedText(path, typed, 'zh-CN'));
    expect(gone, path).toHaveLength(1);
    // With the quotation marks that it had.
    expect([come[0]?.replaceAll('"', ''), come.length], path).toEqual([
      'title: 另一个标题：怎么办？',
      1,
    ]);
  }
});

const written = goodAnswer
  .replace('title: 提现未到账，我应该怎么办？', "title: '提现 # 未到账'  # 常问")
  .replace('  - 钱转出去了卡里没有', '  # 口语\n  - "钱转出去了"   # 少见')
  .replace('related: [1302]', 'related:   [ 1302,1304 ] # 最近的在前');

test.for(
  (
    [
      ['title', "it's 提现", ["title: 'it''s 提现'  # 常问"]],
      ['aliases', ['提现一直没到账', '卡里没有', '提现的钱去哪了'], ['  - "卡里没有"   # 少见']],
      [
        'aliases',
        ['提现一直没到账', '钱转出去了', '提现的钱去哪了', 'a: b # c'],
        ['  - "a: b # c"'],
      ],
      ['aliases', ['新的', '提现一直没到账', '钱转出去了', '提现的钱去哪了'], ['  - 新的']],
      ['aliases', ['提现一直没到账', '提现的钱去哪了'], []],
      ['related', ['1302', '1304', '1401'], ['related:   [ 1302,1304, 1401 ] # 最近的在前']],
      ['related', ['1304'], ['related:   [ 1304 ] # 最近的在前']],
      ['related', ['1302', '不是编号'], ['related:   [ 1302,不是编号 ] # 最近的在前']],
      ['urgent', true, ['urgent: true']],
      ['facts', ['withdrawal-time'], ['facts:', '  - withdrawal-time']],
      ['summary', '', ['summary: ""']],
      ['aliases', [], ['aliases: []']],
      ['title', '123', ["title: '123'  # 常问"]],
      ['summary', '第一行\n---\n第二行', ['summary: "第一行\\n---\\n第二行"']],
      ['id', '13x', ['id: 13x']],
    ] as const
  ).map(([name, value, lines]) => ({ name, value, lines })),
)('$name is written in its place, in the way of its writer', ({ name, value, lines }) => {
  const text = changed(written, { [name]: value });
  expect(otherLines(written, text)[1]).toEqual(lines);
  const data = parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;
  const shown = pageFormOf(path, text, 'zh-CN')?.values[name];
  expect(shown).toEqual(value);
  expect(Object.keys(data)).toEqual(expect.arrayContaining(['id', 'title', 'related', 'reviewed']));
});

test('what is switched off or emptied and may be left out is left out', () => {
  const urgent = changed(written, { urgent: true, facts: ['a'] });
  expect(changed(urgent, { urgent: false, facts: [] })).toBe(written);
});

test('a body is changed by itself, blank lines before it stay', () => {
  const body = pageFormOf(path, written, 'zh-CN')?.body ?? '';
  expect(changed(written, {}, `${body}\n> [!WARNING]\n> 当心。\n`)).toBe(
    `${written}\n> [!WARNING]\n> 当心。\n`,
  );
});

test.for(
  [
    'no frontmatter',
    '---\ntitle: [a\n---\n',
    '---\ntitle: { a: b }\n---\n',
    '---\nurgent: 很急\n---\n',
    '---\naliases: 一行\n---\n',
    '---\ntitle: &a 甲\n---\n',
  ].map((text) => ({ text })),
)('what no form can show is edited as a text: %$', ({ text }) => {
  expect(pageFormOf(path, text, 'zh-CN')).toBeUndefined();
});

test('an empty frontmatter can be filled in', () => {
  const text = changed('---\n---\n\n正文\n', { title: '甲', id: '1301' });
  expect(text).toBe('---\nid: 1301\ntitle: 甲\n---\n\n正文\n');
});

test('the mark at the beginning and the line ends of Windows stay; what cannot be kept is refused', () => {
  const bytes = Buffer.from('\uFEFF---\r\ntitle: 甲\r\n---\r\n');
  const disk = readDiskText(bytes);
  expect(disk?.text).toBe('---\ntitle: 甲\n---\n');
  expect(disk?.bytesOf(disk.text)).toEqual(bytes);
  expect(readDiskText(Buffer.from('a\r\nb\n'))).toBeUndefined();
  expect(readDiskText(Buffer.from([0x61, 0xff]))).toBeUndefined();
});
