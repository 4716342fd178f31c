import { expect, test } from 'vitest';
import { readContentSource } from '../../source/content-source.ts';
import { contentFolder } from '../../testing/content-folder.ts';
import { outcome, question, triageFiles } from '../../testing/triage-text.ts';
import { bodyLabelsIn } from '../body-labels.ts';
import { buildHelpCentre } from '../build.ts';
import { languages } from '../language.ts';
import { triageForwarding } from './forwarding.ts';

test('short links lead to questions and outcomes, and what is gone to its successor', async () => {
  const files = triageFiles(() => ({
    questions: [question('start', ['end', 1301])],
    outcomes: [outcome('end')],
    retired: { before: 'end', first: 'start' },
  }));
  const source = await readContentSource(contentFolder(files));
  const { triage } = buildHelpCentre(source, bodyLabelsIn(languages['zh-CN']));
  expect(triageForwarding(triage)).toEqual({
    moved: [
      { from: '/triage/start/', to: '/triage/' },
      { from: '/triage/before/', to: '/triage/end/' },
      { from: '/triage/first/', to: '/triage/' },
    ],
    short: [
      { from: '/t/start/', to: '/triage/' },
      { from: '/t/end/', to: '/triage/end/' },
      { from: '/t/before/', to: '/triage/end/' },
      { from: '/t/first/', to: '/triage/' },
    ],
  });
});

test('without triage nothing leads to it', () => {
  expect(triageForwarding(undefined)).toEqual({ moved: [], short: [] });
});
