import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, formatProblems } from '../checks/report.ts';
import { contentFolder } from '../testing/content-folder.ts';
import { readContentSource } from './content-source.ts';

const report = async (folder: string): Promise<string> =>
  formatProblems(checkContent(await readContentSource(folder)));

test('a link to nowhere and a folder in the place of a file are named, not passed over', async () => {
  const folder = contentFolder();
  symlinkSync('nowhere', join(folder, 'faq/withdrawal/link.md'));
  mkdirSync(join(folder, 'ledger.yaml'));
  const text = await report(folder);
  expect(text).toContain('content/faq/withdrawal/link.md:1:1  HC028  这个文件处理不了');
  expect(text).toContain('content/ledger.yaml:1:1  HC028  这个文件处理不了');
});

test('a link to a page is read as the page', async () => {
  const folder = contentFolder();
  symlinkSync(join(folder, 'faq/withdrawal/not-arrived.md'), join(folder, 'faq/withdrawal/two.md'));
  expect(await report(folder)).toContain('two.md:2:1  HC003  id 重复');
});

test('the manual of the folder is no page, whatever stands in it; one below is out of place', async () => {
  const manual = '# 怎么写\n\n<b>{{name}}</b>\n';
  expect(await report(contentFolder({ 'README.md': manual }))).toBe('');
  expect(await report(contentFolder({ 'faq/README.md': manual }))).toContain(
    'content/faq/README.md:1:1  HC004  放错了地方',
  );
});

test('what systems leave in folders is passed over', async () => {
  const left = ['Thumbs.db', 'faq/desktop.ini', 'faq/withdrawal/.DS_Store', 'guide/~$notes.docx'];
  const files = Object.fromEntries(left.map((name) => [name, '\0']));
  expect(await report(contentFolder(files))).toBe('');
  expect(await report(contentFolder({ 'faq/thumbs.dbx': '' }))).toContain('faq/thumbs.dbx');
});

test('authorities are read, with the places of mistakes; a folder without them has none', async () => {
  expect(await report(contentFolder())).toBe('');
  const text = '- id: cn\n  name: 中国大陆\n  authorities:\n    - id: police\n      nam: 报警\n';
  expect(await report(contentFolder({ 'authorities.yaml': text }))).toContain(
    'content/authorities.yaml:5:7  HC002  字段不对',
  );
  expect(await report(contentFolder({ 'authorities.yaml': '- id: "cn\n' }))).toContain(
    'content/authorities.yaml:2:1  HC001  YAML 写法不对',
  );
});
