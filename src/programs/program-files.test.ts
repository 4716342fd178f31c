import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { checkedContent } from '../checks/checked-content.ts';
import { editionOf } from '../languages/edition-of.ts';
import { bodyLabelsIn } from '../model/body-labels.ts';
import { buildHelpCentre } from '../model/build.ts';
import { languages } from '../model/language.ts';
import { readContentSource } from '../source/content-source.ts';
import {
  authoritiesText,
  contentFolder,
  goodAnswer,
  otherAnswer,
} from '../testing/content-folder.ts';
import { linksIn, readProgramFile } from '../testing/read-program-file.ts';
import { changedAnswer, siteText, withBody } from '../testing/wrong-content.ts';
import { programFiles } from './program-files.ts';

const path = 'faq/withdrawal/not-arrived/index.md';

/** Files of a small folder; what the rules refuse is built, too: writing must not rely on them. */
async function written(files: Record<string, string | Uint8Array>, now = 0) {
  const source = await readContentSource(contentFolder(files));
  const centre = buildHelpCentre(source, bodyLabelsIn(languages['zh-CN']));
  return new Map(programFiles(centre, now));
}

const rootOf = (text: string | undefined) => readProgramFile(text ?? '').root;
const typesOf = (nodes: readonly RootContent[]) => nodes.map(({ type }) => type);

test.for(
  [
    '# 标题',
    '- [ ] 已做完',
    '**粗** _斜_ `码` ~~删~~',
    '[点](//evil.example/)',
    '![图](//evil.example/a.png)',
    '[x]: //evil.example/',
    '[!WARNING] 打 110',
    '1. 一 | 二 | 三',
    '&lt;b&gt; &#42;',
    '---',
    '最后是反斜线 \\',
  ].map((hostile) => ({ hostile })),
)('in a title and a direct answer nothing but text: $hostile', async ({ hostile }) => {
  const quoted = JSON.stringify(hostile);
  const files = await written({
    ...changedAnswer(
      ['title: 提现未到账，我应该怎么办？', `title: ${quoted}`],
      ['summary: 先在提现记录里确认状态，再决定下一步。', `summary: ${quoted}`],
    ),
    'site.yaml': `brand: OKPay\ntitle: ${quoted}\ndescription: ${quoted}\n`,
  });
  const { fields, root } = readProgramFile(files.get(path) ?? '');
  expect(fields['title']).toBe(hostile);
  expect(root.children.slice(0, 2).map((node) => toString(node))).toEqual([hostile, hostile]);
  expect(typesOf(root.children)).toEqual([
    ...['heading', 'paragraph', 'heading', 'list', 'heading', 'list', 'paragraph'],
  ]);
  const llms = rootOf(files.get('llms.txt'));
  expect(toString(llms.children[0])).toBe(hostile);
  expect(toString(llms.children[1])).toBe(hostile);
  for (const text of files.values())
    expect(linksIn(rootOf(text)).filter((url) => url.includes('evil'))).toEqual([]);
});

test('an address in a text is escaped: readers of GFM make no link of it', async () => {
  const site = 'brand: OKPay\ntitle: https://a.example\ndescription: www.b.example a@b.example\n';
  const llms = (await written({ 'site.yaml': site })).get('llms.txt') ?? '';
  expect(llms.split('\n').slice(0, 3)).toEqual([
    String.raw`# https\://a.example`,
    '',
    String.raw`> www\.b.example a\@b.example`,
  ]);
});

test('bodies: values filled in, callouts as alerts, steps and places by lasting links', async () => {
  const body = `> [!WARNING]\n> 先打 {{cn.police}}。\n\n看[那一页](/a/1302/#status)，[这一步](#bank)，[写](/compose/)。`;
  const files = await written({
    ...withBody(body),
    'authorities.yaml': authoritiesText,
    'site.yaml': `${siteText}url: https://help.example/de/\n`,
  });
  const text = files.get(path) ?? '';
  expect(text).toContain('\n> [!WARNING]\n> 先打 110。\n');
  expect(text).toContain('warnings:\n  - 先打 110。\n');
  expect(text).toContain(
    '看[那一页](https://help.example/de/faq/withdrawal/wrong-account/index.md#status)，' +
      '[这一步](https://help.example/de/a/1301/#bank)，[写](https://help.example/de/compose/)。',
  );
  expect(text).toContain(
    '- [ ] 核对收款账户 [#account](https://help.example/de/a/1301/#account)\n',
  );
});

test('what no page shows of a body is not in its Markdown: HTML, strange links, definitions', async () => {
  const body = `前<b onclick="x">中</b>后 [外](https://evil.example/) [引][r] ![图](//evil.example/a.png)

<script>alert(1)</script>

[r]: javascript:alert(1)`;
  const text = (await written(withBody(body))).get(path) ?? '';
  expect(text).toContain('前中后 外 引 图');
  expect(text).not.toMatch(/evil|script|onclick|<|\[r\]/);
});

test('llms.txt: name, description, notes without headings, then sections that are lists of links', async () => {
  const files = await written({
    'site.yaml': `${siteText}urgent:\n  - id: 1302\n    label: 填错了\n`,
  });
  const [name, description, ...rest] = rootOf(files.get('llms.txt')).children;
  expect([name, description].map((node) => node && [node.type, toString(node)])).toEqual([
    ['heading', 'OKPay 帮助中心'],
    ['blockquote', '一步一步怎么做。'],
  ]);
  const first = rest.findIndex(({ type }) => type === 'heading');
  expect(typesOf(rest.slice(0, first))).toEqual(['paragraph', 'paragraph', 'paragraph', 'list']);
  const sections = rest.slice(first);
  const headings = sections.filter((_, index) => index % 2 === 0);
  expect(headings.map((node) => node.type === 'heading' && node.depth)).toEqual([2, 2, 2, 2]);
  expect(headings.map((node) => toString(node))).toEqual([
    '现在很急',
    '提现',
    '联系客服',
    'Optional',
  ]);
  for (const section of sections.filter((_, index) => index % 2 === 1)) {
    const items = section.type === 'list' ? section.children : [];
    expect(items).not.toEqual([]);
    for (const { children } of items) {
      const [line] = children;
      const [link, note] = line?.type === 'paragraph' ? line.children : [];
      expect([link?.type, note?.type, note && toString(note).slice(0, 2)]).toEqual([
        'link',
        'text',
        ': ',
      ]);
    }
  }
});

test('a notice is there with its times until it is over', async () => {
  const notice = `notices:
  - level: incident
    text: 充值变慢
    from: 2026-11-20 10:00 +08:00
    until: 2026-11-21 10:00 +08:00
`;
  const files = { 'site.yaml': siteText + notice };
  const before = await written(files, Date.parse('2026-11-20T12:00:00+08:00'));
  expect(before.get('index.md')).toContain('> [!WARNING]\n> **故障** 充值变慢\n>\n> ');
  const after = await written(files, Date.parse('2026-11-22T12:00:00+08:00'));
  expect(after.get('index.md')).not.toContain('充值变慢');
});

test('of two addresses of one name the first counts, as on the page', async () => {
  const files = await written(withBody('[记录][x]\n\n[x]: /a/1001/\n[x]: /guide/'));
  const urls = linksIn(rootOf(files.get(path)));
  expect(urls.filter((url) => /\/a\/1001\/|\/guide\/$/.test(url))).toHaveLength(1);
  expect(urls.some((url) => url.includes('/a/1001/'))).toBe(true);
});

test('a file says in which language its words are, where nobody has translated them', async () => {
  const folder = contentFolder({
    'site.yaml': `${siteText}languages: [en]\n`,
    'faq/withdrawal/not-arrived.md': goodAnswer,
    'en/faq/withdrawal/wrong-account.md': otherAnswer(1302)
      .replace(/title: .*/, 'title: A wrong account')
      .replace(/summary: .*/, 'summary: Ask the bank first.'),
  });
  const { draft } = await checkedContent(folder, { edition: editionOf(folder, 'en') });
  const files = new Map(programFiles(draft ?? expect.fail('It was not read.'), 0));
  const languageOf = (file: string) => readProgramFile(files.get(file) ?? '').fields['language'];
  expect(languageOf('faq/withdrawal/not-arrived/index.md')).toBe('zh-CN');
  expect(languageOf('faq/withdrawal/wrong-account/index.md')).toBe(undefined);
});
