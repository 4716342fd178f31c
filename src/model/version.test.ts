import { expect, test } from 'vitest';
import { readContentSource } from '../source/content-source.ts';
import { contentFolder, goodAnswer } from '../testing/content-folder.ts';
import { buildHelpCentre } from './build.ts';
import type { Page } from './page.ts';

const labels = {
  callouts: { note: '', warning: '' },
  call: (phone: string) => phone,
  outsideNote: '（站外）',
  reference: (title: string, number: number) => `《${title}》${number}`,
  anchors: { heading: () => '', step: () => '' },
};

async function answer(text: string, files: Record<string, string> = {}): Promise<Page> {
  const folder = contentFolder({ 'faq/withdrawal/not-arrived.md': text, ...files });
  const page = buildHelpCentre(await readContentSource(folder), labels).page(1301);
  if (!page) throw new Error('1301 is not there');
  return page;
}

test.for([
  { name: 'the title', from: '我应该怎么办', to: '该怎么办' },
  { name: 'the direct answer', from: '再决定下一步', to: '再问客服' },
  { name: 'a step', from: '核对收款账户', to: '核对收款人' },
  { name: 'the id of a step', from: '{#bank}', to: '{#statement}' },
  { name: 'a heading', from: '## 一步一步来', to: '## 照着做' },
  { name: 'where a link leads', from: '看银行流水', to: '看[银行流水](/a/1302/)' },
  { name: 'a warning', from: '## 一步', to: '> [!WARNING]\n> 先断网。\n\n## 一步' },
] as const)('$name is part of the version of a page', async ({ from, to }) => {
  expect((await answer(goodAnswer.replace(from, to))).version).not.toBe(
    (await answer(goodAnswer)).version,
  );
});

test.for([
  { name: 'an alias', from: '提现的钱去哪了', to: '钱去哪里了' },
  { name: 'the date of the last reading', from: '2026-11-20', to: '2026-11-21' },
  { name: 'the layout of the Markdown', from: '- [ ] 核对', to: '\n* [ ] 核对' },
] as const)('$name is not', async ({ from, to }) => {
  expect((await answer(goodAnswer.replace(from, to))).version).toBe(
    (await answer(goodAnswer)).version,
  );
});

test('a fact that the page shows is part of its version', async () => {
  const text = goodAnswer.replace('reviewed:', 'facts: [time]\nreviewed:');
  const site = (value: string) => ({
    'site.yaml': `brand: B\ntitle: T\ndescription: D\nfacts:\n  time:\n    label: 时间\n${value}`,
  });
  expect((await answer(text, site(''))).version).not.toBe(
    (await answer(text, site('    value: 两小时\n'))).version,
  );
});

test('the version of a step changes with what stands under it, and with no other step', async () => {
  const before = await answer(goodAnswer);
  const after = await answer(goodAnswer.replace('{#account}', '{#account}\n\n  也看户名。'));
  const changed = before.steps.filter(
    ({ version }, place) => version !== after.steps[place]?.version,
  );
  expect(changed.map(({ id }) => id)).toEqual(['account']);
});
