import { expect, test } from 'vitest';
import { readContentSource } from '../source/content-source.ts';
import { contentFolder, goodAnswer } from '../testing/content-folder.ts';
import { siteText } from '../testing/wrong-content.ts';
import { oldTranslations } from './old-translations.ts';

const page = 'faq/withdrawal/not-arrived.md';
const translation = goodAnswer
  .replace(/title: .*/, 'title: My withdrawal has not arrived')
  .replace(/在提现记录里查看状态|核对收款账户|看银行流水/g, 'Look');

async function found(files: Record<string, string>, languages = '[zh-Hant, en]') {
  const site = `${siteText}languages: ${languages}\n`;
  const content = await readContentSource(contentFolder({ 'site.yaml': site, ...files }));
  return (await oldTranslations(content)).map(
    ({ file, position: { line, column }, found, expected }) =>
      `${file.path}:${line}:${column} ${found}；${expected}`,
  );
}

test('a translation with the steps, links and numbers of its original needs nothing', async () => {
  const words = 'language: en\ntitle: Help\n';
  expect(await found({ [`en/${page}`]: translation, 'en/site.yaml': words })).toEqual([]);
});

test('of a translation the first difference is told, with its place in both files', async () => {
  const [step, ...rest] = await found({
    [`en/${page}`]: translation
      .replace('- [ ] Look {#account}\n', '')
      .replace('{#bank}', '{#branch}'),
    'en/topics.yaml': '- id: withdrawal\n  title: Withdrawals\n  description: x\n  order: 2\n',
  });
  expect(step).toBe(
    `content/en/${page}:16:1 从这里起不同，译文是：- [ ] {#branch}；- [ ] {#account}（content/${page}:16）`,
  );
  expect(rest).toEqual([
    'content/en/topics.yaml:4:3 从这里起不同，译文是：0.order: 2；0.order: 1（content/topics.yaml:4）',
  ]);
});

test('what is missing at the end of a translation is told, and what is too much', async () => {
  const last = '- [ ] Look {#bank}\n';
  expect(await found({ [`en/${page}`]: translation.replace(last, '') })).toEqual([
    `content/en/${page}:1:1 译文比原文短，后面缺了一段；- [ ] {#bank}（content/${page}:17）`,
  ]);
  expect(await found({ [`en/${page}`]: `${translation}- [ ] Wait {#wait}\n` })).toEqual([
    `content/en/${page}:18:1 从这里起不同，译文是：- [ ] {#wait}；原文到这里就完了`,
  ]);
});

test('a language that the site is not read in needs nothing, nor what cannot be read', async () => {
  const short = { [`en/${page}`]: translation.replace('- [ ] Look {#bank}\n', '') };
  expect(await found(short, '[zh-Hant]')).toEqual([]);
  expect(await found({ 'en/topics.yaml': 'a: [' })).toEqual([]);
});
