import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { helpCentreFrom } from '../testing/desk-source.ts';
import { outcome, question, triageFiles } from '../testing/triage-text.ts';
import { forwardingFiles } from './forwarding-files.ts';

const centre = await helpCentreFrom({
  ...triageFiles(() => ({
    questions: [question('start', ['end', 1301])],
    outcomes: [outcome('end')],
    retired: { before: 'end' },
  })),
  'ledger/triage.yaml': 'version: 1\ntriage:\n  - before\n  - end\n  - start\n',
});
const files = new Map(forwardingFiles(centre));

test.for([
  { from: 't/start/', to: '/triage/', title: 'start 是这样吗？' },
  { from: 'triage/start/', to: '/triage/', title: 'start 是这样吗？' },
  { from: 't/end/', to: '/triage/end/', title: '这是 end' },
  { from: 't/before/', to: '/triage/end/', title: '这是 end' },
  { from: 'triage/before/', to: '/triage/end/', title: '这是 end' },
])('$from leads to $to, and names it', ({ from, to, title }) => {
  const link = parse(files.get(`${from}index.html`) ?? '').querySelector('[data-go]');
  expect([link?.getAttribute('href'), link?.text]).toEqual([to, title]);
});
