import { expect, test } from 'vitest';
import { readContentSource } from '../../source/content-source.ts';
import { contentFolder } from '../../testing/content-folder.ts';
import { outcome, question, triageFiles } from '../../testing/triage-text.ts';
import { bodyLabelsIn } from '../body-labels.ts';
import { buildHelpCentre } from '../build.ts';
import type { HelpCentre } from '../help-centre.ts';
import { languages } from '../language.ts';

async function helpCentre(files: Record<string, string>): Promise<HelpCentre> {
  const source = await readContentSource(contentFolder(files));
  return buildHelpCentre(source, bodyLabelsIn(languages['zh-CN']));
}

test('a folder without triage.yaml has none', async () => {
  expect((await helpCentre({})).triage).toBeUndefined();
});

test('the first question stands at the address of triage, the others below it', async () => {
  const { triage } = await helpCentre(triageFiles());
  expect(triage?.questions.map(({ address }) => address)).toEqual(['/triage/', '/triage/money/']);
  expect(triage?.outcomes.map(({ address }) => address)).toEqual([
    '/triage/remote/',
    '/triage/gone/',
  ]);
});

test('an option leads to a question, an outcome, or a place on a page', async () => {
  const { triage } = await helpCentre(triageFiles());
  const [start, money] = triage?.questions ?? [];
  expect(start?.options).toEqual([
    { label: '是', kind: 'outcome', address: '/triage/remote/', title: '这是 remote' },
    { label: '不是', kind: 'question', address: '/triage/money/', title: 'money 是这样吗？' },
  ]);
  expect(money?.options[1]).toEqual({
    label: '不是',
    kind: 'page',
    address: '/faq/withdrawal/wrong-account/#bank',
    title: '第 1302 个问题，怎么办？',
    place: '看银行流水',
  });
  expect(money?.unsure.address).toBe('/triage/gone/');
});

test('texts are filled, and numbers to call come with whose they are', async () => {
  const { triage } = await helpCentre(triageFiles());
  expect(triage?.outcomes[0]?.then).toEqual([
    {
      text: '换一部手机报警，打 110。',
      calls: [{ phone: '110', name: '报警电话', region: '中国大陆' }],
    },
  ]);
});

test('no number can be tapped where a question may find that the phone is not clean', async () => {
  const { triage } = await helpCentre(triageFiles());
  expect(triage?.questions.map(({ otherPhone }) => otherPhone)).toEqual([true, false]);
});

test('what is gone is known with the address of what succeeds it', async () => {
  const files = triageFiles(() => ({
    questions: [question('start', ['end', 1301])],
    outcomes: [outcome('end')],
    retired: { before: 'start', 'before-that': 'end' },
  }));
  expect((await helpCentre(files)).triage?.retired).toEqual([
    { id: 'before', to: '/triage/' },
    { id: 'before-that', to: '/triage/end/' },
  ]);
});
