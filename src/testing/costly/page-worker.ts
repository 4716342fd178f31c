import { parentPort } from 'node:worker_threads';
import { checkContent } from '../../checks/report.ts';
import { createRenderer } from '../../markdown/processor.ts';
import { contentWith } from '../checked-page.ts';
import { goodAnswer } from '../content-folder.ts';
import { costlyPages } from './costly-pages.ts';

// Checks one page after the other, by their places in the list, and renders each: `npm run dev`
// shows also what has mistakes.

const render = createRenderer({
  placeholders: { brand: 'OKPay' },
  addressOf: () => '/faq/withdrawal/wrong-account/',
  callouts: { note: 'NOTE', warning: 'WARNING' },
  anchors: { heading: () => 'HEADING', step: () => 'STEP' },
  calls: { addressOf: (phone: string) => `tel:${phone}`, labelOf: (phone: string) => phone },
  outside: { hosts: [], note: '(out)' },
});

function take(text: string): { ms: number; rules: string[]; html: number } {
  const start = process.threadCpuUsage();
  const content = contentWith(text);
  const rules = new Set(checkContent(content).map(({ id }) => id));
  const html = content.pages[0] ? render(content.pages[0].body).length : 0;
  const { user, system } = process.threadCpuUsage(start);
  return { ms: (user + system) / 1000, rules: [...rules], html };
}

parentPort?.on('message', (index: number) => {
  parentPort?.postMessage(take(costlyPages[index]?.text() ?? ''));
});
// The first page also loads and compiles what all need.
take(goodAnswer);
parentPort?.postMessage('ready');
