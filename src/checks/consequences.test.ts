import { expect, test } from 'vitest';
import { contentFolder, goodAnswer, otherAnswer } from '../testing/content-folder.ts';
import { ledgerWith, siteText } from '../testing/wrong-content.ts';
import { readContentSource } from '../source/content-source.ts';
import { checkContent, formatProblems } from './report.ts';

const report = async (files: Record<string, string>): Promise<string> =>
  formatProblems(checkContent(await readContentSource(contentFolder(files))));

/** The first lines of messages. */
const told = (text: string): string[] => text.split('\n').filter((line) => /^content\//.test(line));

const needing = (text: string): string => text.replace('related:', 'facts: [fee]\nrelated:');

test('what nobody finds while settings cannot be read is folded into the mistake in them', async () => {
  const text = await report({
    'site.yaml': `${siteText}facts:\n  fee:\n    label: 费: 用\n`,
    'faq/withdrawal/not-arrived.md': needing(goodAnswer),
    'faq/withdrawal/late.md': needing(otherAnswer(1303)),
  });
  expect(told(text)).toEqual([expect.stringMatching(/^content\/site\.yaml:\d+:\d+ {2}HC001/)]);
  expect(text).toContain('另有 2 处跟着它错');
  expect(text).toContain('not-arrived.md:9:9  site.yaml 的 facts 里没有 fee');
  expect(text).toMatch(/共 1 处问题，在 1 个文件里。$/);
});

test('what is wrong by itself stays a mistake of its own', async () => {
  const text = await report({
    'site.yaml': `${siteText}facts:\n  fee:\n    label: 费用\n`,
    'faq/withdrawal/not-arrived.md': goodAnswer.replace('related:', 'facts: [gone]\nrelated:'),
  });
  expect(told(text)).toEqual([expect.stringContaining('not-arrived.md:9:9  HC010')]);
});

test('a number copied from another page is told once, with the one that the page had', async () => {
  const late = `  - number: 1303
    published: 2026-11-20
    title: 第 1303 个问题，怎么办？
    addresses: [/faq/withdrawal/late/]
    headings: [steps]
    steps: [status, account, bank]
`;
  const files = (text: string): Record<string, string> => ({
    'ledger.yaml': ledgerWith('', late),
    'faq/withdrawal/late.md': text,
    'faq/withdrawal/third.md': otherAnswer(1304).replace('[1301]', '[1303]'),
  });
  expect(await report(files(otherAnswer(1303)))).toBe('');
  const text = await report(files(otherAnswer(1303).replace('id: 1303', 'id: 1301')));
  expect(told(text)).toEqual([expect.stringContaining('late.md:2:1  HC003')]);
  expect(text).toContain('改回 1303：这个页面发布时的编号');
  expect(text).toContain('另有 2 处跟着它错');
});
