import { expect, test } from 'vitest';
import { checkedContent, rightCentre } from '../checks/checked-content.ts';
import type { HelpCentre } from '../model/help-centre.ts';
import { authoritiesText, contentFolder, goodAnswer } from '../testing/content-folder.ts';
import { editionOf } from './edition-of.ts';

const page = 'faq/withdrawal/not-arrived.md';
const site = `brand: OKPay
title: OKPay 帮助中心
description: 一步一步怎么做。
url: https://name.example/help
languages: [zh-Hant, en]
urgent:
  - id: 1301
    label: 没到账
`;
const translation = goodAnswer
  .replace(/title: .*/, 'title: My withdrawal has not arrived')
  .replace(/summary: .*/, 'summary: Look at the status first.')
  .replace(/aliases:[\s\S]*related/, 'aliases: [where is it, not here, no money]\nrelated')
  .replace(
    /## [\s\S]*/,
    '## Steps {#steps}\n\n- [ ] Look {#status}\n- [ ] Compare {#account}\n- [ ] Ask {#bank}\n',
  );

/** A content folder, read in another language. */
async function read(
  files: Record<string, string>,
  language: string,
): Promise<{ report: string; centre: HelpCentre }> {
  const folder = contentFolder({ 'site.yaml': site, ...files });
  const checked = await checkedContent(folder, { edition: editionOf(folder, language) });
  if (!checked.draft) throw new Error(checked.report);
  return { report: checked.report, centre: checked.draft };
}

test('what somebody has translated stands in the place of the original, and the rest is marked', async () => {
  const { report, centre } = await read(
    {
      [`en/${page}`]: translation,
      'en/site.yaml': 'title: OKPay Help\nurgent:\n  - id: 1301\n    label: Not arrived\n',
    },
    'en',
  );
  expect(report).toBe('');
  expect(centre.language.tag).toBe('en');
  expect(centre.site).toMatchObject({
    title: 'OKPay Help',
    description: '一步一步怎么做。',
    url: 'https://name.example/help/en/',
  });
  expect(centre.page(1301)).toMatchObject({
    title: 'My withdrawal has not arrived',
    rendition: 'written',
    path: '/help/en/faq/withdrawal/not-arrived/',
    behind: false,
  });
  expect(centre.page(1302)).toMatchObject({
    title: '第 1302 个问题，怎么办？',
    rendition: 'original',
  });
  expect(centre.editions.siblings).toEqual([
    { tag: 'zh-CN', folder: '/help' },
    { tag: 'zh-Hant', folder: '/help/zh-hant' },
    { tag: 'en', folder: '/help/en' },
  ]);
});

test('the other script is converted, with ids, addresses and versions of the original', async () => {
  const folder = contentFolder({ 'site.yaml': site });
  const { centre } = await read({}, 'zh-hant');
  const original = rightCentre(await checkedContent(folder));
  const [first, converted] = [original.page(1301), centre.page(1301)];
  expect(converted).toMatchObject({
    title: '提現未到帳，我應該怎麼辦？',
    rendition: 'converted',
    version: first?.version,
    address: first?.address,
  });
  expect(converted?.steps.map(({ id, version }) => [id, version])).toEqual(
    first?.steps.map(({ id, version }) => [id, version]),
  );
});

test.for([
  { name: 'an older translation', changed: '2026-11-21', behind: true },
  { name: 'one read since', changed: '2026-11-20', behind: false },
])('a change that matters is said to the readers of $name', async ({ changed, behind }) => {
  const { centre } = await read(
    {
      [page]: goodAnswer.replace('reviewed:', `changed: ${changed}\nreviewed:`),
      [`en/${page}`]: translation,
    },
    'en',
  );
  expect(centre.page(1301)?.behind).toBe(behind);
});

test('mistakes of a translation are told where they are, and those of the original are not again', async () => {
  const { report } = await read(
    { [`en/${page}`]: translation.replace('Look {#status}', 'Look now! {#status}') },
    'en',
  );
  expect(report).toMatch(/^content\/en\/faq\/withdrawal\/not-arrived\.md:\d+:\d+/);
  expect(report).not.toContain('content/faq');
});

test('a translation of nothing is told, and a language that nobody asked for', async () => {
  const { report } = await read({ 'en/faq/withdrawal/nowhere.md': translation }, 'en');
  expect(report).toContain('content/en/faq/withdrawal/nowhere.md');
  const folder = contentFolder({ 'site.yaml': site.replace('[zh-Hant, en]', '[zh-Hant]') });
  expect(() => editionOf(folder, 'en')).toThrow(/没有这种语言。应为：zh-hant\n改法/);
});

test('a site without its editions leads to none of them', async () => {
  const folder = contentFolder({ 'site.yaml': site });
  const alone = await checkedContent(folder, { withEditions: false });
  expect(rightCentre(await checkedContent(folder)).otherLanguages).toHaveLength(2);
  expect(rightCentre(alone).otherLanguages).toEqual([]);
  expect(alone.settings['languages']).toEqual([]);
});

const triage = `questions:
  - id: start
    question: 钱怎么了？
    options:
      - label: 没到账
        to: 1301#bank
      - label: 卡被扣
        to: card
    unsure: card
outcomes:
  - id: card
    title: 卡被扣
    first:
      do: 打银行，锁卡。
      who: [bank]
      see: 1301#bank
    pages: [1301]
`;

test('what came to an original since stops nobody: words stay in its language, places lead to the page', async () => {
  const older = translation.replace('{#bank}', '{#branch}\n\n  See [a step](/a/1302/#gone).');
  const words = triage
    .replace(/outcomes:[^]*/, 'outcomes: []\n')
    .replace('钱怎么了？', 'What about your money?')
    .replace('没到账', 'It has not arrived')
    .replace('      - label: 卡被扣\n        to: card\n', '');
  const { report, centre } = await read(
    { 'triage.yaml': triage, 'en/triage.yaml': words, [`en/${page}`]: older },
    'en',
  );
  expect(report).toBe('');
  const { questions, outcomes } = centre.triage ?? { questions: [], outcomes: [] };
  expect(questions[0]?.options.map(({ label }) => label)).toEqual(['It has not arrived', '卡被扣']);
  expect(outcomes[0]?.title).toBe('卡被扣');
});

test('readers of Traditional text find the authorities of their regions first', async () => {
  const { centre } = await read({ 'authorities.yaml': authoritiesText }, 'zh-hant');
  expect(centre.regions.map(({ id }) => id)).toEqual(['hk', 'cn']);
});

test('a step that is new in the original is said to the readers of its translation', async () => {
  const { centre } = await read(
    { [`en/${page}`]: translation.replace('- [ ] Ask {#bank}\n', '') },
    'en',
  );
  expect(centre.page(1301)?.behind).toBe(true);
});

test('settings that were translated before something was added say no mistake, and their own do', async () => {
  const topics = `- id: withdrawal
  title: 提现
  description: 提现没到账
  order: 1
- id: payment
  title: 付款
  description: 付不出去
  order: 2
`;
  const english = (title: string): Record<string, string> => ({
    'topics.yaml': topics,
    'en/topics.yaml': `- id: withdrawal\n  title: ${title}\n  description: Not here\n  order: 1\n`,
  });
  const { report, centre } = await read(english('Withdrawals'), 'en');
  expect(report).toBe('');
  expect(centre.topics.map(({ title }) => title)).toEqual(['Withdrawals', '付款']);
  expect((await read(english('W'.repeat(99)), 'en').catch(String)).toString()).toContain(
    'content/en/topics.yaml:2',
  );
});
