import { expect, test } from 'vitest';
import { readContentSource } from '../source/content-source.ts';
import { contentFolder } from '../testing/content-folder.ts';
import { englishFolder, englishText } from '../testing/english-content.ts';
import { checkContent } from './report.ts';

const page = 'faq/account/forgot-password.md';

/** What a writer is told of a folder: rule, line, and what is expected. */
async function told(folder: string): Promise<string[]> {
  return checkContent(await readContentSource(folder)).map(
    ({ id, file, position, found, expected = '' }) =>
      `${file.path}:${position.line} ${id} ${found} ${expected}`,
  );
}

/** The same of the English content, with a text of a page in place of another. */
async function toldOf(from: string, to: string, path = page): Promise<string[]> {
  const text = englishText(path);
  expect(text).toContain(from);
  return told(englishFolder({ [path]: text.replace(from, () => to) }));
}

test('the English content has nothing wrong', async () => {
  expect(await told(englishFolder({}))).toEqual([]);
});

test.for([
  { name: 'a full-width comma', from: 'A reset proves that', to: 'A reset proves， that' },
  { name: 'a full-width letter', from: 'A reset proves that', to: 'Ａ reset proves that' },
  { name: 'a Chinese full stop', from: 'the mailbox on record.', to: 'the mailbox on record。' },
  { name: 'a word in Chinese', from: 'A reset proves that', to: 'A reset 证明 that' },
  { name: 'a blank before a mark', from: 'the mailbox on record.', to: 'the mailbox on record .' },
  {
    name: 'no blank after a comma',
    from: 'Your old password stays secret, even',
    to: 'It stays secret,even',
  },
  { name: 'an exclamation mark', from: 'the mailbox on record.', to: 'the mailbox on record!' },
])('HC017 refuses $name in English', async ({ from, to }) => {
  expect(await toldOf(from, to)).toEqual([
    expect.stringMatching(/^content\/faq\/account\/forgot-password\.md:15 HC017 /),
  ]);
});

test('HC017 judges the title and the summary, and leaves aliases as people type them', async () => {
  const alias = "can't remember my password";
  expect(await toldOf('How do I get back in?', 'How do I get back in？')).toHaveLength(1);
  expect(await toldOf('Reset it from', 'Reset it， from')).toHaveLength(1);
  expect(await toldOf(alias, 'cant remember ,my password!！')).toEqual([]);
});

test('straight quotes, dots, numbers and addresses are right in English', async () => {
  const right = `A "quote", 'another', 3,000.50 e.g. here… Is it (really) so? It's 10:30; fine.`;
  expect(await toldOf('A reset proves that', right)).toEqual([]);
});

test('Chinese that is to be recognised or said stands in brackets behind the English', async () => {
  const quoted =
    'Tap “Freeze” (冻结), or say “I was scammed” (被骗，请求冻结). A reset proves that';
  expect(await toldOf('A reset proves that', quoted)).toEqual([]);
  const loose = 'Tap 冻结 (“Freeze”). A reset proves that';
  expect(await toldOf('A reset proves that', loose)).toEqual([expect.stringContaining('HC017')]);
});

test('a word that imitates English letters is refused in English too (HC024)', async () => {
  // The second letter is one of Russian.
  expect(await toldOf('A reset proves that', 'A r\u0435set proves that')).toEqual([
    expect.stringContaining('HC024'),
  ]);
});

test('texts have as much room in English as they have in Chinese', async () => {
  const title = 'I forgot my password. How do I get back in?';
  expect(await toldOf(title, 'a'.repeat(80))).toEqual([]);
  expect(await toldOf(title, 'a'.repeat(81))).toEqual([
    expect.stringMatching(/HC002 title 有 81 个字，太长了 .*最多 80 个字符/),
  ]);
  const summary = /(?<=^summary: ).*$/m.exec(englishText(page))?.[0] ?? '';
  expect(await toldOf(summary, 'a'.repeat(200))).toEqual([]);
  expect(await toldOf(summary, 'a'.repeat(201))).toEqual([
    expect.stringMatching(/HC002 summary .*最多 200 个字符/),
  ]);
  const folder = contentFolder({
    'faq/withdrawal/not-arrived.md': englishText(page)
      .replace('related: [1102, 1103]', 'related: [1302]')
      .replace(title, '提'.repeat(41)),
  });
  expect(await told(folder)).toContainEqual(expect.stringContaining('最多 40 个字'));
});

test('the note of a retired page is a sentence in the language of the site', async () => {
  const ledger = (note: string): string => `version: 1
pages:
  - number: 1105
    published: 2026-10-01
    title: Old
    addresses: [/faq/account/old/]
retired:
  - from: 1105
    note: ${note}
`;
  expect(await told(englishFolder({ 'ledger.yaml': ledger('It was withdrawn.') }))).toEqual([]);
  expect(await told(englishFolder({ 'ledger.yaml': ledger('这项功能已经取消。') }))).toEqual([
    expect.stringContaining('不是一句英文'),
  ]);
});

test('a language that is not there is told with those that are', async () => {
  const site = englishText('site.yaml').replace('language: en', 'language: english');
  expect(await told(englishFolder({ 'site.yaml': site }))).toContainEqual(
    expect.stringMatching(/site\.yaml:1 HC002 language 写成了“english” .*zh-CN.*en/),
  );
});
